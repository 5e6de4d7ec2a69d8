namespace Tact.Commandments.Reading;

/// <summary>The rules for a full stop: abbreviations, initials, numbers, items of lists.</summary>
internal static class DotRules
{
    private const int LongestWord = 24;

    /// <summary>Whether the full stop at <paramref name="at"/> ends the sentence that began at <paramref name="from"/>.</summary>
    public static bool Ends(string text, int from, int at, ReadOnlySpan<char> next, bool hasCloser)
    {
        var word = WordBefore(text, from, at);
        if (next[0] is ',' or ';' or ')' || IsItemMark(text, from, at))
        {
            return false;
        }

        if (char.IsLower(next[0]))
        {
            return !hasCloser && word.Length > 1 && !Abbreviations.Any(word) && !word.Contains('.') && !IsNumber(word);
        }

        return char.IsAsciiDigit(next[0])
            ? !Abbreviations.Never(word) && !Abbreviations.BeforeNumber(word)
            : EndsBeforeCapital(text, from, at, word, FullStops.WordOf(next.TrimStart("\"'“«(")));
    }

    /// <summary>Whether a full stop with no space after it ends a sentence: the word before and what follows are plain.</summary>
    public static bool IsGluedEnd(string text, int from, int at, int end)
    {
        var word = WordBefore(text, from, at);
        if (word.Length == 0 || word.ContainsAny("/@.\\_") || Abbreviations.Never(word))
        {
            return false;
        }

        var next = FullStops.WordOf(text.AsSpan(end));
        var isPlain = !char.IsUpper(word[0]) || Abbreviations.Starts(next) || Abbreviations.Never(next);
        var after = end + next.Length;
        return isPlain && next.Length > 1 && (word.Length > 2 || IsNumber(word))
            && !(after < text.Length && text[after] is '.' && after + 1 < text.Length && char.IsLower(text[after + 1]));
    }

    private static bool EndsBeforeCapital(string text, int from, int at, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
        {
            return false;
        }

        if (Abbreviations.Measure(word))
        {
            return !IsLeadIn(text, from, at) && next is not ("EST" or "PST" or "CET" or "GMT" or "UTC" or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday");
        }

        if (Abbreviations.Maybe(word) || (word.Contains('.') && word.Length < 8 && !IsNumber(word)))
        {
            return next.IsEmpty || Abbreviations.Starts(next);
        }

        return !Abbreviations.Never(word) || IsWord(text, at, word);
    }

    // "At 5 a.m. Mr. Smith went": too little has been said yet to end.
    private static bool IsLeadIn(string text, int from, int at) => text.AsSpan(from, at - from).Count(' ') < 3;

    // "sat." and "sun." and "no." are also words: after several small letters words they end a sentence.
    private static bool IsWord(string text, int at, ReadOnlySpan<char> word) =>
        word is "sat" or "sun" or "may" or "mar" or "in" or "д" or "под" or "ш"
        && at > word.Length && text[at - word.Length - 1] == ' ';

    private static bool IsItemMark(string text, int from, int at)
    {
        var start = text.AsSpan(from, at - from).Trim();
        return start.Length is > 0 and <= 3 && (IsNumber(start) || (start.Length == 1 && char.IsLetter(start[0])) || start is "ii" or "iii" or "iv" or "vi");
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (!char.IsAsciiDigit(sign) && sign is not ('.' or ','))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int from, int at)
    {
        var start = at;
        while (start > from && at - start < LongestWord && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '"' or '«' or '“' or '[' or ',' or '‘'))
        {
            start--;
        }

        return text.AsSpan(start, at - start).TrimEnd(".");
    }
}
