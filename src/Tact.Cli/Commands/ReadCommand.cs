using System.CommandLine;
using Tact.Cli.Cases;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Commandments.Letters;
using Tact.Desk;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Commands;

/// <summary><c>tact read</c>: what Tact reads in each letter.</summary>
internal sealed class ReadCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _files =
        CommonOptions.Files("FILE", "Letters: .eml, .mbox, a Maildir or a folder of letters, or - for standard input.");

    private readonly Option<bool> _text = new("--text") { Description = "Each FILE is the bare body of a letter." };
    private readonly Option<bool> _lines = CommonOptions.JsonLines("letters {id, body, subject?, from?, to?, cc?, date?, html?}");
    private readonly Option<DateTimeOffset?> _now = CommonOptions.Now();
    private readonly Option<bool> _json = CommonOptions.Json();

    public ReadCommand()
        : base("read", "Say what Tact reads in each letter: language, new text, sentences, asks, promises, prices.")
    {
        Add(_files);
        Add(_text);
        Add(_lines);
        Add(_now);
        Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
        ["tact read letter.eml", "tact read --json archive.mbox > letters.jsonl", "echo 'When can you start?' | tact read --text -"];

    private int Run(ParseResult parsed)
    {
        var (files, now) = (parsed.GetValue(_files) ?? [], parsed.GetValue(_now));
        if (parsed.GetValue(_lines))
        {
            return CaseLines.Answer(files, line => (Answer(CaseLine.Read<CaseLetter>(line), now), Exit.Fine));
        }

        if (files.Length == 0)
        {
            throw new DeskFailure("There is no letter to read.", "Name a file, or - for standard input.");
        }

        Action<LetterLine> show = parsed.GetValue(_json) ? letter => Console.WriteLine(Line.Of(letter)) : ReadText.Show;
        var letters = files.SelectMany(file => parsed.GetValue(_text) ? [Bare(file)] : Letters(file));
        var count = 0;
        foreach (var letter in letters)
        {
            show(LetterLine.Of(letter.Letter, now, TimeProvider.System) with { Unreadable = letter.Unreadable });
            count++;
        }

        return count > 0 ? Exit.Fine : throw new DeskFailure("There are no letters in it.", "Check the path.");
    }

    private static string Answer(CaseLetter letter, DateTimeOffset? now) =>
        Line.Of(LetterLine.Of(letter.AsLetter(), now, TimeProvider.System) with { Id = letter.Id });

    private static IEnumerable<(Letter Letter, string? Unreadable)> Letters(string file) =>
        from archived in Archive.Read(file, Console.OpenStandardInput())
        let read = MimeLetter.Read(archived.Raw)
        select (read.Letter, archived.Trouble ?? read.Unparsed);

    private static (Letter Letter, string? Unreadable) Bare(string file) => (new() { Text = TextFile.Read(file) }, null);
}
