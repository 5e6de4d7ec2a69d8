using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Pictures of faces, hearts, hands and the like, and those drawn with marks: ":)", «))».</summary>
internal static class Smileys
{
    private const int FarthestBracket = 120;

    /// <summary>Those of a text.</summary>
    public static IEnumerable<Passage> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (End(text, at) is var end && end > at)
            {
                yield return Passage.Between(at, end);
                at = end - 1;
            }
        }
    }

    private static int End(string text, int at) => text[at] switch
    {
        '☺' or '❤' or '♥' => at + 1,
        '\ud83c' or '\ud83d' or '\ud83e' when at + 1 < text.Length => at + 2,
        ':' or ';' => Drawn(text, at),
        ')' when at > 0 && Scripts.IsCyrillic(text[at - 1]) => Brackets(text, at),
        _ => at,
    };

    private static int Drawn(string text, int at)
    {
        var mouth = at + 1 < text.Length && text[at + 1] == '-' ? at + 2 : at + 1;
        return mouth < text.Length && text[mouth] is ')' or 'D' or 'P' && (mouth + 1 == text.Length || !char.IsLetterOrDigit(text[mouth + 1])) ? mouth + 1 : at;
    }

    // «спасибо)))»: more brackets than one, and none was opened.
    private static int Brackets(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == ')')
        {
            end++;
        }

        var before = text.AsSpan(Math.Max(0, at - FarthestBracket), Math.Min(FarthestBracket, at));
        return end - at > 1 && !before.Contains('(') ? end : at;
    }
}
