using System.Globalization;
using Tact.Cli.Lines;

namespace Tact.Cli.Output;

/// <summary>What Tact reads in a letter, for a person at a terminal.</summary>
internal static class ReadText
{
    private const double Marked = 0.5;

    /// <summary>Writes it to standard output.</summary>
    public static void Show(LetterLine letter)
    {
        Console.WriteLine(Terminal.Strong(letter.Subject.Length > 0 ? letter.Subject : "(no subject)"));
        Fact("from", letter.From);
        Fact("to", string.Join(", ", letter.To));
        Fact("cc", string.Join(", ", letter.Cc));
        Fact("date", letter.Date);
        Fact("is", $"a {letter.Kind.Replace('_', '-')} in {Tongue(letter.Language)}");
        Fact("parts", string.Join(" · ", letter.Parts.Select(part => part.Kind)));
        Fact("acts", string.Join(", ", letter.Acts.Distinct()));
        Fact("heat", letter.Heat > 0 ? letter.Heat.ToString("0.0", CultureInfo.InvariantCulture) : "");
        Fact("tone", Tone(letter.Courtesy));
        Fact("unread", letter.Unreadable);
        List("asks", letter.Asks.Select(ask => $"{OneLine(ask.Text)}  {Terminal.Faint($"{ask.Kind}, {ask.Expects.Replace('_', '-')}")}"));
        List("promises", letter.Promises.Select(promise => $"{OneLine(promise.Text)}  {Terminal.Faint("by " + promise.Due)}"));
        List("prices", letter.Prices.Select(price => $"{OneLine(price.Text)}  {Terminal.Faint(Sum(price))}"));
        Console.WriteLine();
        foreach (var sentence in letter.Sentences)
        {
            Console.WriteLine($"  {Terminal.Faint("|")} {OneLine(sentence.Text)}");
        }

        Console.WriteLine();
    }

    private static string Tone(CourtesyLine courtesy) =>
        Math.Abs(courtesy.Score) < Marked ? "" : $"{(courtesy.Score > 0 ? "courteous" : "curt")}  {Terminal.Faint(string.Join(", ", courtesy.Signs.Where(sign => sign.Weight > 0 == courtesy.Score > 0).Take(3).Select(sign => sign.Sign)))}";

    private static void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Console.WriteLine($"  {Terminal.Faint(name.PadRight(8))} {value}");
        }
    }

    private static void List(string name, IEnumerable<string> items)
    {
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            Console.WriteLine($"  {Terminal.Faint((index == 0 ? name : "").PadRight(8))} {index + 1}. {item}");
        }
    }

    private static string Sum(PriceLine price) => string.Create(
        CultureInfo.InvariantCulture, $"{price.Amount} {price.Currency ?? "?"}{(price.Per is null ? "" : " per " + price.Per)}");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Tongue(string code) => code switch
    {
        "en" => "English",
        "ru" => "Russian",
        "zh" => "Chinese",
        _ => "another language",
    };
}
