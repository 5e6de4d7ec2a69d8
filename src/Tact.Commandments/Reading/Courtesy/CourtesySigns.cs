using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>What a text shows that people judge courtesy by: its ways of asking, its words, its marks, its length.</summary>
internal static class CourtesySigns
{
    /// <summary>The signs of a text, each once.</summary>
    public static HashSet<string> Of(WordRun words, Language language)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal);
        signs.UnionWith(PatternList.Of($"Courtesy/courtesy.{language.Code()}").Find(words, 0, words.Count).Select(hit => hit.Section));

        AddWords(signs, words);
        AddShape(signs, words);
        return signs;
    }

    private static void AddWords(HashSet<string> signs, WordRun words)
    {
        var (before, isBeginning) = ("", true);
        for (var at = 0; at < words.Count; at++)
        {
            var word = Said(words, at);
            if (word.Length > 0)
            {
                signs.Add($"word {word}");
                _ = at <= 1 && signs.Add($"first {word}");
                _ = isBeginning && signs.Add($"begins {word}");
                _ = before.Length > 0 && signs.Add($"words {before} {word}");
            }
            else if (before.Length > 0 && words.IsSign(at, "?？"))
            {
                signs.Add($"asks {before}");
            }

            (before, isBeginning) = (word, words.IsSign(at, ".?!"));
        }
    }

    private static string Said(WordRun words, int at) => words[at].Kind switch
    {
        WordKind.Letters => words.Span(at).ToString(),
        WordKind.Number => "#",
        WordKind.Link => "@",
        _ => "",
    };

    private static void AddShape(HashSet<string> signs, WordRun words)
    {
        var (asked, exclaimed) = (0, 0);
        for (var at = 0; at < words.Count; at++)
        {
            asked += words.IsSign(at, "?？") ? 1 : 0;
            exclaimed += words.IsSign(at, "!！") ? 1 : 0;
        }

        signs.Add($"questions {Math.Min(asked, 3)}");
        signs.Add($"exclamations {Math.Min(exclaimed, 2)}");
        signs.Add($"length {Length(words.Count)}");
    }

    private static string Length(int words) => words switch { < 8 => "7", < 14 => "13", < 22 => "21", < 36 => "35", < 60 => "60", _ => "more" };
}
