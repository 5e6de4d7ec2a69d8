using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Desk;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox folders</c>: which folders are read, and how many of their letters are here.</summary>
internal sealed class FoldersOfMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();
    private readonly Option<string[]> _add = Folders("--add", "Read this folder as well, by its full name on the server; may be given several times.");
    private readonly Option<string[]> _remove = Folders("--remove", "Read this folder no more; its letters stay.");
    private readonly Option<string?> _sent = new("--sent") { Description = "Take this folder for that of sent letters.", HelpName = "FOLDER" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public FoldersOfMailbox()
        : base("folders", "Show which folders are read, with their letters on the server and here; add or remove some. The inbox is always read.") =>
        Take(_address, _add, _remove, _sent, _json);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } =
    [
        "tact mailbox folders team@agency.example",
        "tact mailbox folders team@agency.example --add Projects/Lumen --remove Newsletters",
        "tact mailbox folders team@agency.example --sent 'Gesendete Elemente'",
    ];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var mailbox = await desk.Mailbox(parsed.GetValue(_address), ct);
        var (add, remove, sent) = (parsed.GetValue(_add)!, parsed.GetValue(_remove)!, parsed.GetValue(_sent));
        if (add.Length + remove.Length > 0 || sent is not null)
        {
            mailbox = (await desk.Get<MailboxBook>().Change(mailbox.Id, Form(mailbox, add, remove, sent), ct)).OrRefused();
        }

        FolderTable.Write(mailbox, parsed.GetValue(_json));
        return Exit.Fine;
    }

    private static Option<string[]> Folders(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FOLDER",
        DefaultValueFactory = _ => [],
    };

    private static MailboxForm Form(Mailbox mailbox, string[] add, string[] remove, string? sent)
    {
        var others = mailbox.Folders.Where(one => one.Role == FolderRole.Other).Select(one => one.Path).ToList();
        if (remove.FirstOrDefault(one => !others.Contains(one)) is { } unknown)
        {
            throw new DeskFailure($"\"{unknown}\" is none of the further folders that are read.", "Run the command without --remove to see them.");
        }

        return new() { SentFolder = sent, OtherFolders = [.. others.Except(remove).Union(add)] };
    }
}
