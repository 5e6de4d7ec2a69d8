using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>
/// Times as a business letter may name them: phrases that mean one day or one instant, not before they are written and within a year. Spans,
/// repetitions, holidays and the past are left out. A day counts by its date, an hour by hour and minute too.
/// </summary>
internal static partial class TimeScores
{
    private static readonly DateTime _duckling = new(2013, 2, 12, 4, 30, 0);

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("dates-money"))
        {
            yield break;
        }

        foreach (var language in (string[])["en", "ru", "zh"])
        {
            yield return Score(language, [.. Phrases(cases, language)], misses);
        }
    }

    private static Score Score(string language, List<Phrase> phrases, Misses misses)
    {
        var right = 0;
        foreach (var phrase in phrases)
        {
            var isRight = Read(phrase).Any(read => phrase.IsDay ? read.Date == phrase.Means.Date : read == phrase.Means);
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                misses.Note($"times {language}", $"{phrase.Means:yyyy-MM-dd HH:mm} at {phrase.Written:yyyy-MM-dd HH:mm}", phrase.Text);
            }
        }

        return new($"times: {language}, a day or an instant to come, exact", phrases.Count == 0 ? 0 : (double)right / phrases.Count, null, $"{phrases.Count} phrases");
    }

    private static IEnumerable<DateTime> Read(Phrase phrase) =>
        Reader.Read(phrase.Text, "").Times.Select(time => time.From(new(phrase.Written, TimeSpan.Zero), TimeZoneInfo.Utc).DateTime);

    private static IEnumerable<Phrase> Phrases(Cases cases, string language) => Recognized(cases, language).Concat(Ducklings(cases, language))
        .Where(phrase => !Elsewhere().IsMatch(phrase.Text))
        .Where(phrase => phrase.Means.Date >= phrase.Written.Date && phrase.Means < phrase.Written.AddYears(1));

    private static IEnumerable<Phrase> Recognized(Cases cases, string language)
    {
        var path = $"dates-money/dev/recognizers_{language}.jsonl";
        foreach (var one in cases.Has(path) ? cases.Lines(path) : [])
        {
            if (one.GetProperty("model").GetString() == "DateTimeModel" && one.GetProperty("results") is { ValueKind: JsonValueKind.Array } results && results.GetArrayLength() == 1
                && results[0].GetProperty("TypeName").GetString() is "datetimeV2.date" or "datetimeV2.datetime" && Value(results[0]) is { } value)
            {
                yield return new(one.GetProperty("input").GetString()!, At(one.GetProperty("ref").GetString()!), At(value), value.Length <= 10);
            }
        }
    }

    private static string? Value(JsonElement result) => result.GetProperty("Resolution").GetProperty("values").EnumerateArray().Last() is var last
        && last.TryGetProperty("value", out var value) && value.GetString() is { } said && DateTime.TryParse(said, CultureInfo.InvariantCulture, out _) ? said : null;

    private static DateTime At(string said) => DateTime.Parse(said, CultureInfo.InvariantCulture);

    private static IEnumerable<Phrase> Ducklings(Cases cases, string language) =>
        from one in cases.Lines("dates-money/dev/duckling_en_ru_zh.jsonl")
        where one.GetProperty("lang").GetString() == language && one.GetProperty("dim").GetString() == "Time" && one.GetProperty("expect").ValueKind == JsonValueKind.String
        let found = Instant().Match(one.GetProperty("expect").GetString()!)
        where found.Success
        let parts = found.Groups["at"].Value.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray()
        select new Phrase(InALetter(language, one.GetProperty("text").GetString()!), _duckling, new(parts[0], parts[1], parts[2], parts[3], parts[4], 0), found.Groups["grain"].Value == "Day" || Days().IsMatch(one.GetProperty("text").GetString()!));

    // A bare phrase has no language: it is read as it would stand in a letter.
    private static string InALetter(string language, string phrase) => language switch
    {
        "ru" => $"Добрый день! Всё будет готово {phrase}.",
        "zh" => $"您好！我们{phrase}发给您。",
        _ => $"Hello, everything will be ready {phrase}.",
    };

    // Holidays, the past, other zones, dates counted from other dates, weekdays counted through a month, and dialects of Chinese.
    [GeneratedRegex(@"christmas|xmas|easter|new.?year|patrick|halloween|thanksgiving|valentine|mother|father|saint|boss|labor|independence|memorial|mlk|luther|earth day|ramadan|diwali|holi|chinese|mardi|ash wed|good fri|\b(ago|before|last|past|happened|previous|recently|otd|day of the day|partner|now|atm|at the minute|present)\b|\b(cet|gmt|utc|pst|est|pdt|edt)\b|first|second|third|fourth|fifth mon|cortana|сейчас|прямо|назад|прошл|нов(ый|ого) год|рождеств|之前|前刚|最近|第一|第二|第三|最后|晏|聽日|而家|廿|現在|现在|刚才|[节節誕诞]|除夕|七夕|十一那天", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(days?|weeks?|months?)\b|дн(ей|я)|недел|месяц|天|周|週|星期|个月|個月", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"^datetime \((?<at>[\d, ]+), \d+\) (?<grain>Day|Hour|Minute)$", RegexOptions.CultureInvariant)]
    private static partial Regex Instant();

    private sealed record Phrase(string Text, DateTime Written, DateTime Means, bool IsDay);
}
