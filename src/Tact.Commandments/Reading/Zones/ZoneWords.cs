using System.Buffers;
using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>The words by which quotes, signatures and boilerplate are known, from <c>zones.txt</c>.</summary>
internal static class ZoneWords
{
    private static readonly Lazy<Dictionary<string, List<string>>> Sections = new(() => Embedded.Sections("Reading/Zones/zones.txt"));

    private static readonly Lazy<Dictionary<string, string>> HeaderKeys = new(() =>
        Sections.Value.Where(section => section.Key.StartsWith("header ", StringComparison.Ordinal))
            .SelectMany(section => section.Value.SelectMany(line => line.Split(", ")).Select(key => (key, section.Key[7..])))
            .DistinctBy(pair => pair.key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.key, pair => pair.Item2, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<WordSet> Closings = new(() => new(Sections.Value["closing"]));

    private static readonly Lazy<string[]> Mobiles = List("mobile"), Originals = List("original"), Forwards = List("forward"),
        Notices = List("disclaimer"), Titles = List("notice"), Openers = List("opener");

    private static readonly Lazy<SearchValues<string>> Wrote = Search("wrote"), Dates = Search("date");

    /// <summary>Which header a key is ("from", "sent", "to", "cc", "subject"), or null.</summary>
    public static string? Header(string key) => HeaderKeys.Value.GetValueOrDefault(key);

    /// <summary>Whether a line is a closing formula and nothing else.</summary>
    public static bool IsClosing(string line) =>
        line.Length < 60 && Closings.Value.Has(line.ToLowerInvariant().TrimEnd(',', '.', '!', ';', ' ', '，', '。', '！', '-', '–', '—', ':', ')'));

    /// <summary>Whether a line begins as programs of phones sign.</summary>
    public static bool BeginsAsMobile(string line) => Mobiles.Value.Any(start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text says in any language that somebody wrote.</summary>
    public static bool SaysWrote(string text) => text.AsSpan().ContainsAny(Wrote.Value);

    /// <summary>Whether a line begins as the line above a quote may.</summary>
    public static bool Opens(string line) =>
        Openers.Value.Any(start => line.StartsWith(start, StringComparison.Ordinal) && (Scripts.IsHan(start[0]) || (line.Length > start.Length && !char.IsLetter(line[start.Length]))));

    /// <summary>Whether a text names a month, a weekday or an hour as dates do.</summary>
    public static bool NamesDate(string text) => text.AsSpan().ContainsAny(Dates.Value);

    /// <summary>Whether a line between dashes is the mark above an earlier letter.</summary>
    public static bool IsOriginal(string words) => Originals.Value.Contains(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line is the mark above a letter passed on.</summary>
    public static bool IsForward(string words) => Forwards.Value.Contains(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph begins with the name of a notice.</summary>
    public static bool BeginsAsNotice(string line) => Titles.Value.Any(title => line.StartsWith(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many marks of a confidentiality notice a text bears.</summary>
    public static int Boilerplate(string text) => Notices.Value.Count(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static Lazy<SearchValues<string>> Search(string section) =>
        new(() => SearchValues.Create(Sections.Value[section].ToArray(), StringComparison.OrdinalIgnoreCase));

    private static Lazy<string[]> List(string section) => new(() => [.. Sections.Value[section]]);
}
