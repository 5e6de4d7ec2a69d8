using System.Text.RegularExpressions;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>A part of a page under one of its fixed headings.</summary>
/// <param name="Heading">The heading, as the page words it.</param>
/// <param name="Text">The Markdown beneath it.</param>
public sealed record Section(string Heading, string Text);

/// <summary>
/// The page of a commandment: what people read in the docs, in <c>tact explain</c> and in the web, and what the tests
/// execute.
/// </summary>
public sealed partial record Page
{
    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>The title without its number, e.g. "The subject stays".</summary>
    public required string Title { get; init; }

    /// <summary>The whole page in Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The parts, in order: what it asks, why, keeps, breaks, what it cannot see, settings.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>What the commandment asks, without its heading: the shortest explanation there is.</summary>
    public string Asks => Sections[0].Text;

    /// <summary>Why it matters, in one sentence: the first of that part.</summary>
    public string Why => FirstSentence().Match(Sections[1].Text.ReplaceLineEndings(Language == Language.Chinese ? "" : " ")).Value;

    /// <summary>The page of <paramref name="commandment"/> in a language; English for any the law does not speak.</summary>
    public static Page Of(Commandment commandment, Language language)
    {
        return At($"Commandments/{commandment.Room}/{commandment.GetType().Name}", language);
    }

    /// <summary>The page of the golden rule in a language; it has headings of its own, and letters that are only shown.</summary>
    public static Page OfTheGoldenRule(Language language) => At("Law/GoldenRule", language);

    private static Page At(string path, Language language)
    {
        var code = language.Code();
        var name = $"{path}{(code == "en" ? "" : "." + code)}.md";
        var text = Embedded.Text(name) ?? throw new InvalidOperationException($"The library carries no page {name}.");
        return new()
        {
            Language = code == "en" ? Language.English : language,
            Title = text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart([.. "# 0123456789."]),
            Text = text,
            Sections = Cut(text),
        };
    }

    /// <summary>The headings every page has, in their order.</summary>
    public static IReadOnlyList<string> Headings(Language language) => language switch
    {
        Language.Russian => ["Чего она просит", "Зачем", "Так соблюдают", "Так нарушают", "Чего она не видит", "Настройки"],
        Language.Chinese => ["要求什么", "为什么", "这样是遵守", "这样是违反", "看不到什么", "设置"],
        _ => ["What it asks", "Why", "Keeps", "Breaks", "What it cannot see", "Settings"],
    };

    private static List<Section> Cut(string text)
    {
        var sections = new List<Section>();
        foreach (var part in text.Split("\n## ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(end < 0 ? new(part.Trim(), "") : new(part[..end].Trim(), part[(end + 1)..].Trim()));
        }

        return sections;
    }

    /// <summary>Up to the first full stop that stands in no quotation.</summary>
    [GeneratedRegex("""^(?:"[^"]*"|“[^”]*”|«[^»]*»|[^.!?。！？])*[.!?。！？]?""", RegexOptions.CultureInvariant)]
    private static partial Regex FirstSentence();
}
