using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Cli.Output;

/// <summary>What the coach says of a draft, for a person at a terminal.</summary>
internal static class CheckText
{
    /// <summary>Writes it to standard output.</summary>
    public static void Show(string name, Examined draft)
    {
        Console.WriteLine($"{Terminal.Strong(name == "-" ? "(standard input)" : name)}  {Terminal.Faint(Tally(draft.Findings))}");
        foreach (var room in draft.Findings.GroupBy(finding => (finding.Number, finding.Commandment)))
        {
            Console.WriteLine($"\n  {Terminal.Strong($"{room.Key.Number} {room.Key.Commandment}")}");
            foreach (var finding in room)
            {
                Show(finding, draft.Draft);
            }
        }

        foreach (var broken in draft.Examination.Unexamined)
        {
            Console.WriteLine($"  {Terminal.Red("unexamined")}  {broken.Commandment}: {broken.Reason}");
        }

        Show(draft.Asks);
        Console.WriteLine(draft.Findings.Count > 0 || draft.Examination.Unexamined.Count > 0
            ? "" : $"  {Terminal.Green("Nothing stands against it.")}\n");
    }

    private static void Show(Finding finding, Draft draft)
    {
        Console.WriteLine($"  {Painted(finding.Level)}  {finding.Says}");
        Underline(finding, draft);
        foreach (var evidence in finding.Evidence.Where(one => one.Text.Length > 0 && one.Text != finding.Text))
        {
            Console.WriteLine($"        {Terminal.Faint("they wrote:")} {evidence.Text.ReplaceLineEndings(" ")}");
        }

        Console.WriteLine($"        {Terminal.Green("→")} {finding.Remedy}");
    }

    private static void Underline(Finding finding, Draft draft)
    {
        var inText = finding.Place == Place.Text;
        var text = inText ? draft.Text : finding.Place == Place.Subject ? draft.Subject : "";
        foreach (var (number, line, carets) in MarkedLines.Of(text, finding.Passage))
        {
            var gutter = (inText ? $"{number}" : "Subject").PadLeft(7);
            Console.WriteLine($"{Terminal.Faint($"{gutter} │")} {line}");
            Console.WriteLine($"{Terminal.Faint("        │")} {carets}");
        }
    }

    private static string Tally(IReadOnlyList<Finding> findings) => string.Join(", ",
        from finding in findings
        group finding by finding.Level into level
        orderby level.Key descending
        select $"{level.Count()} {Word(level.Key)}{(level.Count() == 1 ? "" : "s")}");

    private static void Show(IReadOnlyList<CheckedAsk> asks)
    {
        Console.Write(asks.Count > 0 ? "\n" : "");
        foreach (var (ask, index) in asks.Select((ask, index) => (ask, index)))
        {
            var mark = ask.State switch
            {
                Answered.Yes => Terminal.Green("✓"),
                Answered.Deferred => Terminal.Amber("…"),
                _ => ask.IsQuestion ? Terminal.Red("✗") : Terminal.Faint("·"),
            };
            Console.WriteLine($"  {Terminal.Faint((index == 0 ? "asked" : "").PadRight(6))}{mark} {index + 1}. {ask.Ask.Text.ReplaceLineEndings(" ")}");
        }
    }

    private static string Word(Level level) => level switch
    {
        Level.Stop => "stop",
        Level.Warn => "warn",
        _ => "note",
    };

    private static string Painted(Level level) => level switch
    {
        Level.Stop => Terminal.Red(Word(level)),
        Level.Warn => Terminal.Amber(Word(level)),
        _ => Terminal.Faint(Word(level)),
    };
}
