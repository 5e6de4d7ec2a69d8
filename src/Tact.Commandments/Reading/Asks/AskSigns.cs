namespace Tact.Commandments.Reading;

/// <summary>What a sentence shows that speaks for or against its asking: its words and pairs of words, how it begins and ends, what the lists found.</summary>
internal static class AskSigns
{
    /// <summary>The sign of an ask inside a statement.</summary>
    public const string Indirect = "list indirect";

    private const string RequestByList = "list request";

    /// <summary>Whether the lists see a request and a "please" stands with it: then it asks, whatever else speaks against it.</summary>
    public static bool IsPoliteRequest(IReadOnlySet<string> signs) =>
        (signs.Contains("please") || signs.Contains("pls") || signs.Contains("kindly")) && signs.Any(sign => sign.StartsWith(RequestByList, StringComparison.Ordinal));

    /// <summary>The signs of the words between two places, each once; <paramref name="byList"/> are the asks the lists found there.</summary>
    public static HashSet<string> Of(WordRun words, int from, int to, bool isMarked, IReadOnlyList<Ask> byList)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal) { isMarked ? "mark" : "no mark", $"length {Length(to - from)}" };
        signs.Add(byList.Count == 0 ? "list none" : $"list {byList[0].Kind} {Math.Floor(byList.Max(ask => ask.Confidence) * 10)}".ToLowerInvariant());
        if (byList.Any(ask => ask.IsIndirect))
        {
            signs.Add(Indirect);
        }

        var before = "^";
        for (var at = from; at < to; at++)
        {
            if (Said(words, at) is not { } word)
            {
                continue;
            }

            signs.Add(word);
            signs.Add($"{before} {word}");
            if (before == "^")
            {
                signs.Add($"mark {isMarked} ^ {word}");
            }

            before = word;
        }

        signs.Add($"{before} $");
        return signs;
    }

    private static string? Said(WordRun words, int at) => words[at].Kind switch
    {
        WordKind.Number => "#",
        WordKind.Link => "@",
        WordKind.Sign => words.IsSign(at, ",:;!") ? words.Span(at).ToString() : null,
        _ => words.Span(at).ToString(),
    };

    private static string Length(int words) => words switch { < 4 => "3", < 8 => "7", < 16 => "15", < 31 => "30", _ => "more" };
}
