using System.CommandLine;
using System.Globalization;
using Tact.Cli.Desks;
using Tact.Commandments.Reading;
using Tact.Desk;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary>What the commands about mailboxes share.</summary>
internal static class MailboxOptions
{
    /// <summary>The address of a mailbox.</summary>
    public static Argument<string> Address() => new("ADDRESS") { Description = "The address of the mailbox." };

    /// <summary>A server as <c>host</c>, <c>host:port</c> or <c>host:port/starttls</c>.</summary>
    public static Option<Server?> Server(string name, string description, int usualPort) => new(name)
    {
        Description = description,
        HelpName = "HOST[:PORT][/tls|/starttls|/none]",
        CustomParser = result =>
        {
            var typed = result.Tokens.Single().Value;
            if (Read(typed, usualPort) is { } server)
            {
                return server;
            }

            result.AddError($"\"{typed}\" is no server. Write it as mail.agency.example, or mail.agency.example:143/starttls.");
            return null;
        },
    };

    /// <summary>The mailbox of that address.</summary>
    public static async Task<Mailbox> Mailbox(this OpenedDesk desk, string? address, CancellationToken ct) =>
        await desk.Get<MailboxBook>().Find(address ?? "", ct)
        ?? throw new DeskFailure($"The desk has no mailbox {address}.", "Run \"tact mailbox list\" to see them.");

    /// <summary>The mailbox as it is now; a refusal becomes words.</summary>
    public static Mailbox OrRefused(this MailboxOutcome outcome) => outcome switch
    {
        MailboxOutcome.Done done => done.Mailbox,
        MailboxOutcome.Refused refused => throw new DeskFailure(refused.What(Language.English), refused.Remedy(Language.English)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static Server? Read(string typed, int usualPort)
    {
        var (place, protection) = typed.Split('/') switch
        {
            [var only] => (only, null),
            [var before, "tls"] => (before, Protection.Tls),
            [var before, "starttls"] => (before, Protection.StartTls),
            [var before, "none"] => (before, Protection.None),
            _ => ("", (Protection?)null),
        };
        var colon = place.LastIndexOf(':');
        var host = colon < 0 ? place : place[..colon];
        var port = colon < 0 ? usualPort : int.TryParse(place[(colon + 1)..], CultureInfo.InvariantCulture, out var number) ? number : 0;
        return host.Length == 0 || port == 0 ? null
            : new() { Host = host, Port = port, Protection = protection ?? (port is 143 or 587 ? Protection.StartTls : Protection.Tls) };
    }
}
