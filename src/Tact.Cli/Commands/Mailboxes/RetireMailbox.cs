using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox retire</c>: takes a mailbox out of use; its letters stay.</summary>
internal sealed class RetireMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();

    public RetireMailbox()
        : base("retire", "Take a mailbox out of use: it is read no more and nothing is sent through it. Its letters stay.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact mailbox retire old@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var mailbox = await desk.Mailbox(parsed.GetValue(_address), ct);
        var retired = (await desk.Get<MailboxBook>().Retire(mailbox.Id, ct)).OrRefused();
        Console.WriteLine($"{retired.Address} is out of use. \"tact mailbox revive {retired.Address}\" undoes this.");
        return Exit.Fine;
    }
}
