using System.Globalization;
using Microsoft.AspNetCore.Http;
using Tact.Desk.Mailboxes;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>A server as it is typed.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port, whatever stands there.</param>
/// <param name="Protection">How the connection is protected.</param>
public sealed record ServerTyped(string Host, string Port, Protection Protection)
{
    /// <summary>Nothing typed.</summary>
    public static ServerTyped None { get; } = new("", "", Protection.Tls);

    /// <summary>As a server stands in the book.</summary>
    public static ServerTyped Of(Server server) =>
        server.Host.Length == 0 ? None : new(server.Host, server.Port.ToString(CultureInfo.InvariantCulture), server.Protection);

    /// <summary>As a form sends it: <c>imap_host</c>, <c>imap_port</c>, <c>imap_protection</c>.</summary>
    public static ServerTyped Of(IFormCollection form, string side) => new(
        form[$"{side}_host"].ToString().Trim(),
        form[$"{side}_port"].ToString().Trim(),
        Enum.TryParse<Protection>(form[$"{side}_protection"], out var protection) ? protection : Protection.Tls);

    /// <summary>As the book takes it. What is no number is port 0, which the book refuses; none at all is the usual one.</summary>
    public Server ToServer(int usualPort) => new()
    {
        Host = Host,
        Port = Port.Length == 0 ? usualPort : int.TryParse(Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0,
        Protection = Protection,
    };
}
