namespace Tact.Commandments.Reading;

/// <summary>Smileys and pictures, which stand for a full stop where people write as they talk: "Thanks :) Can you …", «спасибо) А когда …».</summary>
internal static class Faces
{
    /// <summary>The end of the smileys that begin at a position, or the position itself.</summary>
    public static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsPicture(text, end) || (text[end] == ')' && IsSmile(text, at, end))))
        {
            end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1;
        }

        return end;
    }

    /// <summary>Whether the sentence ends with smileys that end before <paramref name="end"/>: a capital letter follows.</summary>
    public static bool EndsSentence(string text, int end)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00a0')
        {
            next++;
        }

        return next > end && next < text.Length && char.IsUpper(text[next]);
    }

    private static bool IsPicture(string text, int at) =>
        char.IsHighSurrogate(text[at]) || text[at] is (>= '\u2600' and <= '\u27bf' and not (>= '\u2776' and <= '\u2793')) or '\ufe0f' or '\u200d'
        || (char.IsLowSurrogate(text[at]) && at > 0);

    // ":)", ";-)", «спасибо)»: a bracket after a letter smiles only where none was opened.
    private static bool IsSmile(string text, int from, int at)
    {
        if (at > from || (at > 0 && text[at - 1] is ':' or ';' or '-' or '=' or '8'))
        {
            return true;
        }

        var line = text.AsSpan(Math.Max(0, at - 120), Math.Min(120, at));
        return at > 0 && Scripts.IsCyrillic(text[at - 1]) && line.LastIndexOf('(') <= line.LastIndexOf(')');
    }
}
