using System.Net;
using System.Net.Sockets;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Accounts;

/// <summary>The way to a server, up to an open socket.</summary>
internal static class MailLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The addresses of a host.</summary>
    /// <exception cref="MailTrouble">It has none, or it is another machine and the connection would not be encrypted.</exception>
    public static async Task<IPAddress[]> Resolve(Server server, CancellationToken ct)
    {
        var addresses = await Addresses(server, ct);
        return server.Protection != Protection.None || addresses.All(IPAddress.IsLoopback)
            ? addresses
            : throw new MailTrouble(MailTroubleKind.PlainElsewhere, server.Host, server.Port);
    }

    /// <summary>A socket to the first address that answers. Small packets are not held back: that would cost 40 ms a command.</summary>
    public static async Task<Socket> Connect(Server server, IPAddress[] addresses, CancellationToken ct)
    {
        MailTrouble? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
                late.CancelAfter(Patience);
                await socket.ConnectAsync(new IPEndPoint(address, server.Port), late.Token);
                return socket;
            }
            catch (Exception away) when (away is SocketException || (away is OperationCanceledException && !ct.IsCancellationRequested))
            {
                socket.Dispose();
                last = new(
                    away is SocketException { SocketErrorCode: SocketError.ConnectionRefused } ? MailTroubleKind.Refused : MailTroubleKind.NoAnswer,
                    server.Host, server.Port, cause: away);
            }
        }

        throw last!;
    }

    private static async Task<IPAddress[]> Addresses(Server server, CancellationToken ct)
    {
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(server.Host, ct);
            return addresses.Length > 0 ? addresses : throw new MailTrouble(MailTroubleKind.HostUnknown, server.Host, server.Port);
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException)
        {
            throw new MailTrouble(MailTroubleKind.HostUnknown, server.Host, server.Port, cause: unknown);
        }
    }
}
