namespace Tact.Commandments.Reading;

/// <summary>Cuts lower-case text into words, in one pass.</summary>
internal static class WordCutter
{
    private const int MostKept = 1 << 16;

    // Filled for one text after the other: only what a text needs is kept of it.
    [ThreadStatic]
    private static Word[]? _buffer;

    /// <summary>The words of a text, in order.</summary>
    public static Word[] Cut(string text)
    {
        var (words, count) = (_buffer ??= new Word[1024], 0);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (count == words.Length)
            {
                Array.Resize(ref words, words.Length * 2);
            }

            var word = Next(text, at);
            words[count++] = word;
            at = word.End;
        }

        _buffer = words.Length <= MostKept ? words : null;
        return words.AsSpan(0, count).ToArray();
    }

    private static Word Next(string text, int at)
    {
        var sign = text[at];
        if (Scripts.IsHan(sign))
        {
            return new(at, 1, WordKind.Han);
        }

        if (Links.End(text, at) is var end && end > at)
        {
            return new(at, end - at, WordKind.Link);
        }

        return char.IsAsciiDigit(sign) ? new(at, Number(text, at) - at, WordKind.Number)
            : IsLetter(sign) ? new(at, Letters(text, at) - at, WordKind.Letters)
            : new(at, char.IsHighSurrogate(sign) && at + 1 < text.Length ? 2 : 1, WordKind.Sign);
    }

    private static int Number(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at])
            || (text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int Letters(string text, int at)
    {
        var first = text[at];
        while (at < text.Length && (IsLetter(text[at]) || IsInside(text, at, first)))
        {
            at++;
        }

        return at;
    }

    // An apostrophe joins ("don't"); a hyphen joins in Russian, where it changes the word ("что-нибудь").
    private static bool IsInside(string text, int at, char first) =>
        (text[at] == '\'' || (text[at] == '-' && Scripts.IsCyrillic(first)))
        && at + 1 < text.Length && IsLetter(text[at + 1]);

    private static bool IsLetter(char sign) => sign < '\u0080' ? char.IsAsciiLetter(sign) : IsLetterBeyond(sign);

    private static bool IsLetterBeyond(char sign) =>
        (char.IsLetter(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark)
        && !Scripts.IsHan(sign);
}
