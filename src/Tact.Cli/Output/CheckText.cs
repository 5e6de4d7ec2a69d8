using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Cli.Output;

/// <summary>What the coach says of a draft, for a person at a terminal.</summary>
internal static class CheckText
{
    /// <summary>Writes it to standard output.</summary>
    public static void Show(string name, Examined draft)
    {
        Console.WriteLine(Terminal.Strong(name == "-" ? "(standard input)" : name));
        foreach (var finding in draft.Findings)
        {
            Show(finding, draft.Draft);
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
        Console.WriteLine($"  {Painted(finding.Level)}  {finding.Says}  {Terminal.Faint($"{finding.Number} {finding.Commandment}")}");
        Underline(finding, finding.Place == Place.Text ? draft.Text : finding.Place == Place.Subject ? draft.Subject : "");
        foreach (var evidence in finding.Evidence.Where(one => one.Text.Length > 0 && one.Text != finding.Text))
        {
            Console.WriteLine($"        {Terminal.Faint("they wrote:")} {evidence.Text.ReplaceLineEndings(" ")}");
        }

        Console.WriteLine($"        {Terminal.Green("→")} {finding.Remedy}");
    }

    /// <summary>The line the passage begins in, with carets under the passage.</summary>
    private static void Underline(Finding finding, string text)
    {
        if (finding.Passage.Length == 0 || finding.Passage.Start + finding.Passage.Length > text.Length)
        {
            return;
        }

        var start = text.LastIndexOf('\n', Math.Max(0, finding.Passage.Start - 1)) + 1;
        start = Math.Min(start, finding.Passage.Start);
        var end = text.IndexOf('\n', finding.Passage.Start) is var at and >= 0 ? at : text.Length;
        var length = Math.Max(1, Math.Min(finding.Passage.Length, end - finding.Passage.Start));
        Console.WriteLine($"        {text[start..end]}");
        Console.WriteLine($"        {Columns.Blank(text.AsSpan(start, finding.Passage.Start - start))}{Columns.Carets(text.AsSpan(finding.Passage.Start, Math.Min(length, text.Length - finding.Passage.Start)))}");
    }

    private static void Show(IReadOnlyList<CheckedAsk> asks)
    {
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

    private static string Painted(Level level) => level switch
    {
        Level.Stop => Terminal.Red("stop"),
        Level.Warn => Terminal.Amber("warn"),
        _ => Terminal.Faint("note"),
    };
}
