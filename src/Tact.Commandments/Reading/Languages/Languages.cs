using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Tells the language of a text: by its writing first, then by the words every text of a language has.</summary>
public static class Languages
{
    private const int Enough = 12;

    // How many more small words of another language than of the letter's own a sentence must have to be in that: one word proves little
    // («час» is Ukrainian, too).
    private const double Lead = 1.5;

    /// <summary>The language most of a text is in.</summary>
    public static Language Of(ReadOnlySpan<char> text) => Of(text, 0);

    private static Language Of(ReadOnlySpan<char> text, double lead)
    {
        var letters = LetterCount.Of(text);
        if (letters.IsChinese)
        {
            return Language.Chinese;
        }

        return letters.Cyrillic > letters.Latin ? Cyrillic(text, letters, lead)
            : letters.Latin > 0 && !letters.IsMostlyOther ? Latin(text, lead)
            : Language.Other;
    }

    /// <summary>The language of each paragraph, in order; together they are the whole text.</summary>
    public static IReadOnlyList<LanguageSpan> ByParagraph(string text)
    {
        var whole = Of(text);
        return [.. Paragraphs(text).Select(passage => new LanguageSpan(passage, OfPart(text.AsSpan(passage.Start, passage.Length), whole)))];
    }

    /// <summary>The language of a part of a text in <paramref name="whole"/>: the same, unless the part is long enough to show another.</summary>
    public static Language OfPart(ReadOnlySpan<char> part, Language whole)
    {
        var letters = LetterCount.Of(part);
        if (letters.All == 0)
        {
            return whole;
        }

        var sameWriting = whole switch
        {
            Language.Chinese => letters.Han > 0,
            Language.Russian => letters.Cyrillic > letters.Latin,
            _ => letters.Latin >= letters.Cyrillic && letters.Han == 0,
        };
        return sameWriting && letters.All < Enough ? whole : Of(part, sameWriting && whole != Language.Other ? Lead : 0);
    }

    private static Language Cyrillic(ReadOnlySpan<char> text, LetterCount letters, double lead)
    {
        if (letters.NotRussian * 60 > letters.Cyrillic)
        {
            return Language.Other;
        }

        var votes = LanguageWords.Votes(text, isCyrillic: true);
        var russian = votes.Of("ru") + (letters.OnlyRussian * 0.5);
        return votes.Best(except: "ru") > russian + lead ? Language.Other : Language.Russian;
    }

    private static Language Latin(ReadOnlySpan<char> text, double lead)
    {
        var votes = LanguageWords.Votes(text, isCyrillic: false);
        var english = votes.Of("en");
        var other = votes.Best(except: "en") + (votes.Accents * 0.35);
        return other > english + lead || (lead == 0 && english == 0 && votes.Accents > 0) ? Language.Other : Language.English;
    }

    private static IEnumerable<Passage> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOf("\n\n");
            end = end < 0 ? text.Length : start + end + 2;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            yield return Passage.Between(start, end);
            start = end;
        }
    }
}
