using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Subjects that shout, and the same words said calmly.</summary>
internal static class SubjectCase
{
    private const int LongestAcronym = 4;
    private const int WordsOfAShout = 2;

    /// <summary>Whether two words of some length are all capitals while no word is small, or a lone word calls for attention in capitals, or marks of exclamation stand in a row.</summary>
    public static bool Shouts(string subject)
    {
        var words = Words(subject).ToList();
        return HasWall(subject)
            || (words.Count(word => word.Length > LongestAcronym && IsCapital(word)) >= WordsOfAShout && words.TrueForAll(IsCapital))
            || words.Exists(word => word.Length > LongestAcronym && IsCapital(word) && SubjectWords.Of(word).IsLoud);
    }

    /// <summary>The subject in small letters, with the capitals that the letter itself gives its words.</summary>
    public static string Calm(string subject, string letter)
    {
        var calm = new System.Text.StringBuilder(subject);
        foreach (var word in WordsAt(subject).Where(word => IsCapital(word.In(subject)) && IsLoud(word.In(subject))))
        {
            var written = AsWritten(word.In(subject), letter);
            calm.Remove(word.Start, word.Length).Insert(word.Start, written);
        }

        var text = Quiet(calm.ToString());
        return text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Without its marks of exclamation; a colon stands where more follows.</summary>
    private static string Quiet(string subject)
    {
        var pieces = subject.Split(['!', '！'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(subject.Contains('！', StringComparison.Ordinal) ? "：" : ": ", pieces);
    }

    private static bool IsLoud(string word) => word.Length > LongestAcronym || !SubjectWords.Of(word).IsTelling;

    private static string AsWritten(string word, string letter)
    {
        for (var at = 0; (at = letter.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
        {
            var written = letter.Substring(at, word.Length);
            if (!IsCapital(written) && (at == 0 || !char.IsLetter(letter[at - 1])) && (at < 2 || letter[at - 2] is not ('.' or '!' or '?' or '\n')))
            {
                return written;
            }
        }

        return word.ToLowerInvariant();
    }

    private static bool HasWall(string subject) =>
        subject.Contains("!!", StringComparison.Ordinal) || subject.Contains("！！", StringComparison.Ordinal);

    private static bool IsCapital(string word) => word.All(sign => !char.IsLetter(sign) || char.IsUpper(sign));

    private static IEnumerable<string> Words(string text) => WordsAt(text).Select(word => word.In(text));

    private static IEnumerable<Letters.Passage> WordsAt(string text)
    {
        var words = WordRun.Of(text);
        return Enumerable.Range(0, words.Count).Where(at => words.Has(at, WordKind.Letters) && !words.IsSign(at - 1, "_") && !words.IsSign(at + 1, "_")).Select(at => words.Passage(at, at + 1));
    }
}
