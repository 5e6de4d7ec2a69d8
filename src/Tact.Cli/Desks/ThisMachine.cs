using System.Net;
using System.Net.Sockets;
using Tact.Desk;

namespace Tact.Cli.Desks;

/// <summary>Addresses that only this machine reaches.</summary>
internal static class ThisMachine
{
    /// <summary>The addresses as they are, when all of them are this machine's own.</summary>
    /// <exception cref="DeskFailure">Others would reach one of them.</exception>
    public static string Only(string urls)
    {
        var open = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url => !IsOwn(url));
        return open is null ? urls : throw new DeskFailure(
            $"The demo lets everybody in without a password, so it listens on this machine alone, and {open} is open to others.",
            "Leave --urls out, or name http://localhost:8080. For a desk that others reach there is \"tact serve\".");
    }

    /// <summary>That address, or another on this machine when something listens there already.</summary>
    public static string Free(string url)
    {
        try
        {
            using var door = new TcpListener(IPAddress.Loopback, new Uri(url).Port);
            door.Start();
            return url;
        }
        catch (SocketException)
        {
            return "http://127.0.0.1:0";
        }
    }

    private static bool IsOwn(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named)));
}
