using System.CommandLine;
using System.Globalization;
using Tact.Cli.Cases;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.House;

namespace Tact.Cli.Commands;

/// <summary><c>tact owes</c>: what is owed in an archive, to whom, by when.</summary>
internal sealed class OwesCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _archives =
        CommonOptions.Files("ARCHIVE", "Letters: .mbox, .eml, a Maildir or a folder of letters, or - for standard input.");

    private readonly Option<string[]> _us = CommonOptions.Us();
    private readonly Option<string?> _house = new("--house") { Description = "The folder of the house style.", HelpName = "DIR" };
    private readonly Option<DateTimeOffset?> _now = CommonOptions.Now();
    private readonly Option<bool> _json = CommonOptions.Json();

    public OwesCommand()
        : base("owes", "List what is owed in the conversations of an archive, soonest first.")
    {
        Add(_archives);
        Add(_us);
        Add(_house);
        Add(_now);
        Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } = ["tact owes archive.mbox --us agency.example", "tact owes archive.mbox --us agency.example --now 2026-03-02T09:30:00Z --json"];

    private int Run(ParseResult parsed)
    {
        var house = parsed.GetValue(_house) is { } folder ? HouseFolder.Read(folder) : HouseStyle.Default;
        house = house with { Ours = house.Ours.With(parsed.GetValue(_us) ?? []) };
        var now = parsed.GetValue(_now) ?? TimeProvider.System.GetUtcNow();
        var dues = LetterArchive.Conversations(parsed.GetValue(_archives) ?? [], house.Ours)
            .SelectMany(conversation => Owed(conversation, house, now)).OrderBy(one => one.Due.By).ToList();
        foreach (var (conversation, subject, due) in dues)
        {
            Console.WriteLine(parsed.GetValue(_json) ? Line.Of(DueLine.Of(conversation, subject, due)) : Said(subject, due, now));
        }

        return Exit.Fine;
    }

    /// <summary>What was owed at <paramref name="now"/>: later letters had not been written.</summary>
    private static IEnumerable<(string Conversation, string Subject, Due Due)> Owed(IGrouping<string, Letter> letters, HouseStyle house, DateTimeOffset now)
    {
        var correspondence = new Correspondence(letters.Where(one => one.At <= now));
        return correspondence.IsNew ? [] : Obligations.Of(correspondence, house).Dues.Select(due => (letters.Key, correspondence.Letters[0].Subject, due));
    }

    private static string Said(string subject, Due due, DateTimeOffset now)
    {
        var by = due.By.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var painted = due.By <= now ? Terminal.Red(by) : due.AtRisk <= now ? Terminal.Amber(by) : Terminal.Green(by);
        return $"{painted}  {due.Commandment,-22} {due.To,-32} {due.What} {Terminal.Faint(subject)}";
    }
}
