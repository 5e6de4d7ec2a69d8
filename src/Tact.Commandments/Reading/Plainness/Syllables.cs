namespace Tact.Commandments.Reading;

/// <summary>Counts syllables by the letters of a word, as the sounds mostly follow them.</summary>
internal static class Syllables
{
    private static readonly string[] _joined = ["ea", "ee", "ai", "ay", "oa", "oo", "ou", "ow", "oi", "oy", "ie", "ei", "ey", "ue", "ui", "au", "aw", "ew", "eau", "ye"];

    /// <summary>Those of an English word in lower case; at least 1.</summary>
    public static int InEnglish(ReadOnlySpan<char> word)
    {
        word = WithoutSilentEnd(word);
        var (count, at) = (0, 0);
        while (at < word.Length)
        {
            var end = at;
            while (end < word.Length && IsVowel(word, end))
            {
                end++;
            }

            count += end == at ? 0 : IsParted(word, at, end) ? 2 : 1;
            at = Math.Max(end, at + 1);
        }

        return Math.Max(1, count);
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0);

    // "cre-ate", "vide-o", "so-ci-ety"; but one sound in "sta-tion", "spe-cial", "pre-vious".
    private static bool IsParted(ReadOnlySpan<char> word, int from, int to)
    {
        var vowels = word[from..to];
        if (vowels.Length < 2 || (from > 0 && word[from - 1] == 'q') || word.StartsWith("people"))
        {
            return false;
        }

        if (word.StartsWith("creat") && from == 2)
        {
            return !word.StartsWith("creatu");
        }

        var isSoft = from > 0 && word[from - 1] is 't' or 's' or 'c' or 'g' or 'x';
        return vowels[0] == 'i' && vowels[1] is 'o' or 'a' or 'u' ? !isSoft : !Begins(vowels);
    }

    private static bool Begins(ReadOnlySpan<char> vowels)
    {
        foreach (var pair in _joined)
        {
            if (vowels.StartsWith(pair))
            {
                return true;
            }
        }

        return false;
    }

    // The e of "make", "makes", "asked"; not that of "table", "boxes", "wanted".
    private static ReadOnlySpan<char> WithoutSilentEnd(ReadOnlySpan<char> word)
    {
        var bare = word.EndsWith("'s") ? word[..^2] : word;
        if (bare.Length > 3 && bare.EndsWith("ed") && bare[^3] is not ('t' or 'd'))
        {
            return bare[..^2];
        }

        if (bare.Length > 3 && bare.EndsWith("es") && bare[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h'))
        {
            return IsSounded(bare[..^1]) ? bare : bare[..^2];
        }

        return bare.Length > 2 && bare[^1] == 'e' && !IsSounded(bare) ? bare[..^1] : bare;
    }

    private static bool IsSounded(ReadOnlySpan<char> word) =>
        word.Length > 3 && word.EndsWith("le") && !IsVowel(word, word.Length - 3);
}
