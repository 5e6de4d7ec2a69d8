using System.CommandLine;
using Tact.Cli.Desks;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox test</c>: whether a mailbox can be read and sent through.</summary>
internal sealed class TestMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();

    public TestMailbox()
        : base("test", "Try a mailbox out, step by step. Nothing is changed on its servers.") => Take(_address);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact mailbox test team@agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct) =>
        await TriedOut.Show(desk, await desk.Mailbox(parsed.GetValue(_address), ct), ct) ? Exit.Fine : Exit.NotDone;
}
