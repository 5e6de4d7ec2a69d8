using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox revive</c>: takes a mailbox into use again.</summary>
internal sealed class ReviveMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();

    public ReviveMailbox()
        : base("revive", "Take a mailbox into use again.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact mailbox revive old@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var mailbox = await desk.Mailbox(parsed.GetValue(_address), ct);
        var revived = (await desk.Get<MailboxBook>().Revive(mailbox.Id, ct)).OrRefused();
        Console.WriteLine($"{revived.Address} is in use again.");
        return Exit.Fine;
    }
}
