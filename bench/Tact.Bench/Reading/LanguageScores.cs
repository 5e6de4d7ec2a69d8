using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Sentences of seven languages: English, Russian and Chinese known, the others taken for none of them.</summary>
internal static class LanguageScores
{
    private static readonly string[] Named = ["en", "ru", "zh", "uk", "de", "fr", "es"];

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("langid"))
        {
            yield break;
        }

        var (named, all) = (new Tally(), new Tally());
        foreach (var one in cases.Lines("langid/dev/sentences.jsonl"))
        {
            var (code, text) = (one.GetProperty("lang").GetString()!, one.GetProperty("text").GetString()!);
            var isRight = Languages.Of(text) == Expected(code);
            all.Count(true, isRight);
            if (Named.Contains(code))
            {
                named.Count(true, isRight);
            }

            if (!isRight)
            {
                misses.Note("language", code, text);
            }
        }

        yield return new("language: en ru zh uk de fr es sentences, accuracy", named.Accuracy, .99);
        yield return new("language: all languages, accuracy", all.Accuracy, null);
    }

    private static Language Expected(string code) => code switch
    {
        "en" => Language.English,
        "ru" => Language.Russian,
        "zh" => Language.Chinese,
        _ => Language.Other,
    };
}
