using System.CommandLine;
using Tact.Cli.Cases;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Cli.Sarif;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk;
using Tact.Desk.House;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Commands;

/// <summary><c>tact check</c>: the coach on a draft, before it leaves.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _drafts =
        CommonOptions.Files("DRAFT", "Drafts: .eml, the bare text of a reply, or - for standard input.");

    private readonly Option<string?> _history = new("--history")
    {
        Description = "The letters before it: .eml, .mbox, a Maildir or a folder.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _house = new("--house") { Description = "The folder of your house style.", HelpName = "DIR" };
    private readonly Option<string> _quiet = new("--quiet-below") { Description = "Say nothing lighter than this.", DefaultValueFactory = _ => "note" };
    private readonly Option<bool> _lines = CommonOptions.JsonLines("cases {id, us, now?, history, draft, house?}");
    private readonly Option<string[]> _us = CommonOptions.Us();
    private readonly Option<DateTimeOffset?> _now = CommonOptions.Now();
    private readonly Option<string> _tongue = CommonOptions.Tongue();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<string?> _format = new("--format") { Description = "How to answer: text for people, json for programs (the same as --json), sarif for tools that review repositories. Without it: text." };

    public CheckCommand()
        : base("check", "Read a draft as the client will, before it leaves: what is wrong, where, and how to mend it.")
    {
        _quiet.AcceptOnlyFromAmong("note", "warn", "stop");
        _format.AcceptOnlyFromAmong("text", "json", "sarif");
        Add(_drafts);
        foreach (var option in new Option[] { _history, _us, _house, _now, _quiet, _tongue, _lines, _format, _json })
        {
            Add(option);
        }

        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
        ["tact check reply.eml --history thread.mbox --us agency.example", "tact check - --history thread.mbox --us agency.example < reply.txt",
            "tact check letters/*.txt --us agency.example --format sarif > letters.sarif"];

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_lines))
        {
            var houses = new Dictionary<string, HouseStyle>();
            return CaseLines.Answer(parsed.GetValue(_drafts) ?? [], line => Answer(CaseLine.Read<CheckCase>(line), parsed, houses));
        }

        var drafts = parsed.GetValue(_drafts) ?? [];
        if (drafts.Length == 0)
        {
            throw new DeskFailure("There is no draft to check.", "Name a file, or - for standard input.");
        }

        var house = House(parsed.GetValue(_house), parsed.GetValue(_us) ?? []);
        var history = Letters(parsed.GetValue(_history));
        return Show(drafts.Select(file => (file, Check(file, history, house, parsed))), Format(parsed), CommonOptions.Language(parsed.GetValue(_tongue)));
    }

    private string Format(ParseResult parsed) => (parsed.GetValue(_format), parsed.GetValue(_json)) switch
    {
        ("text" or "sarif", true) => throw new DeskFailure("--json and --format ask for two kinds of answer.", "Give one of them."),
        (var format, var json) => format ?? (json ? "json" : "text"),
    };

    private static int Show(IEnumerable<(string File, Examined Examined)> drafts, string format, Language tongue)
    {
        var (code, sarif) = (Exit.Fine, new SarifReport(tongue));
        foreach (var (file, examined) in drafts)
        {
            code = Math.Max(code, examined.ExitCode);
            switch (format)
            {
                case "sarif": sarif.Add(file, examined); break;
                case "json": Console.WriteLine(Line.Of(CheckLine.Of(examined) with { Draft = file })); break;
                default: CheckText.Show(file, examined); break;
            }
        }

        if (format == "sarif")
        {
            Console.WriteLine(sarif.AsJson());
        }

        return code;
    }

    private Examined Check(string file, IReadOnlyList<Letter> history, HouseStyle house, ParseResult parsed)
    {
        var draft = DraftLetter.Read(file);
        var ours = house.Ours.With(draft.Draft.From);
        var correspondence = History.Of(Conversation.Of(draft.Answers, history), ours);
        return Examine(draft.In(correspondence), correspondence, draft.Heard(house) with { Ours = ours }, parsed.GetValue(_now), parsed);
    }

    private (string Line, int Code) Answer(CheckCase given, ParseResult parsed, Dictionary<string, HouseStyle> houses)
    {
        if (given.Draft is null)
        {
            throw new FormatException("The case has no draft: give {\"draft\": {\"body\": …}}.");
        }

        var draft = given.Draft.AsDraft();
        var house = HouseOf(given.House ?? parsed.GetValue(_house), houses);
        house = house with { Ours = house.Ours.With([.. given.Us ?? [], .. parsed.GetValue(_us) ?? []]).With(draft.From) };
        var correspondence = History.Of((given.History ?? []).Select(letter => letter.AsLetter()), house.Ours);
        var examined = Examine(draft, correspondence, house, CaseLetter.Instant(given.Now) ?? parsed.GetValue(_now), parsed);
        return (Line.Of(CheckLine.Of(examined) with { Id = given.Id }), examined.ExitCode);
    }

    private Examined Examine(Draft draft, Correspondence correspondence, HouseStyle house, DateTimeOffset? now, ParseResult parsed)
    {
        var occasion = new Occasion
        {
            Now = now ?? TimeProvider.System.GetUtcNow(),
            ClientZone = correspondence.ZoneOfTheClient(house),
            Member = draft.From,
            Tongue = CommonOptions.Language(parsed.GetValue(_tongue)),
        };
        return new(draft, correspondence, house, occasion, Enum.Parse<Level>(parsed.GetValue(_quiet)!, ignoreCase: true));
    }

    private static HouseStyle House(string? folder, string[] us)
    {
        var house = folder is null ? HouseStyle.Default : HouseFolder.Read(folder);
        return house with { Ours = house.Ours.With(us) };
    }

    private static HouseStyle HouseOf(string? folder, Dictionary<string, HouseStyle> read) =>
        folder is null ? HouseStyle.Default
        : read.TryGetValue(folder, out var house) ? house
        : read[folder] = HouseFolder.Read(folder);

    private static IReadOnlyList<Letter> Letters(string? file) => file is null ? []
        : [.. from archived in Archive.Read(file, Console.OpenStandardInput())
              let read = MimeLetter.Read(archived.Raw)
              select read.Letter with { Arrived = read.Received }];
}
