using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox list</c>: the desk's mailboxes and how they are.</summary>
internal sealed class ListMailboxes : DeskCommand
{
    private readonly Option<bool> _json = CommonOptions.Json();

    public ListMailboxes()
        : base("list", "List the mailboxes, and how each is.") => Take(_json);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } = ["tact mailbox list", "tact mailbox list --json"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var mailboxes = await desk.Get<MailboxBook>().List(ct);
        if (parsed.GetValue(_json))
        {
            mailboxes.ForEach(one => Console.WriteLine(Line.Of(MailboxLine.Of(one))));
            return Exit.Fine;
        }

        Table.Write(mailboxes.Select(one => (string[])
        [
            one.Address, one.Name, one.IsBuiltIn ? "built in" : $"{one.Imap.Host}:{one.Imap.Port}", State(one),
        ]));
        return Exit.Fine;
    }

    private static string State(Mailbox mailbox) =>
        mailbox.RetiredAt is { } retired ? Terminal.Faint($"out of use since {retired:yyyy-MM-dd}")
        : mailbox.Problem is { } problem ? Terminal.Red(problem)
        : mailbox.ReachedAt is { } reached ? Terminal.Green($"reached {reached:yyyy-MM-dd HH:mm} UTC")
        : mailbox.IsBuiltIn ? "" : "not read yet";
}
