using System.CommandLine;
using System.Globalization;
using Tact.Cli.Cases;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Filing;

namespace Tact.Cli.Commands;

/// <summary><c>tact threads</c>: which letters of an archive belong together.</summary>
internal sealed class ConversationsCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _archives =
        CommonOptions.Files("ARCHIVE", "Letters: .mbox, .eml, a Maildir or a folder of letters, or - for standard input.");

    private readonly Option<string[]> _us = CommonOptions.Us();
    private readonly Option<bool> _json = CommonOptions.Json();

    public ConversationsCommand()
        : base("threads", "Group the letters of an archive into conversations: by the ids they name, and stray answers to us by subject and person.")
    {
        Add(_archives);
        Add(_us);
        Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact threads archive.mbox", "tact threads archive.mbox --us agency.example --json > conversations.jsonl"];

    private int Run(ParseResult parsed)
    {
        var (archives, ours) = (parsed.GetValue(_archives) ?? [], new OwnAddresses(parsed.GetValue(_us) ?? []));
        if (parsed.GetValue(_json))
        {
            Tell(archives, ours);
            return Exit.Fine;
        }

        foreach (var conversation in LetterArchive.Conversations(archives, ours))
        {
            Show([.. conversation]);
        }

        return Exit.Fine;
    }

    private static void Tell(string[] archives, OwnAddresses ours)
    {
        var partition = new Partition(ours);
        var ids = LetterArchive.Read(archives).Select(mime => (Id: mime.Letter.MessageId, At: partition.Add(mime))).ToList();
        var conversations = partition.Conversations();
        foreach (var (id, at) in ids)
        {
            Console.WriteLine(Line.Of(new ConversationLine(id, conversations[at])));
        }
    }

    private static void Show(List<Letter> letters)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"{letters.Min(one => one.At):yyyy-MM-dd} … {letters.Max(one => one.At):yyyy-MM-dd}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{letters.Count,5}  {Terminal.Faint(days)}  {letters.MinBy(one => one.At)!.Subject}"));
    }
}
