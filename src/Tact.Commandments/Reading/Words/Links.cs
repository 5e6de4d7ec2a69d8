namespace Tact.Commandments.Reading;

/// <summary>Where web and e-mail addresses stand.</summary>
internal static class Links
{
    private const int Longest = 2048;

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> when none does.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + Longest)];
        if (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "www.") || StartsWith(rest, "mailto:"))
        {
            return at + Trimmed(rest[..Run(rest)]);
        }

        return char.IsAsciiLetterOrDigit(rest[0]) ? at + Address(rest) : at;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static int Run(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !"<>\"«»（），。；！？、".Contains(text[end]) && !Scripts.IsHan(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Trimmed(ReadOnlySpan<char> link)
    {
        var end = link.Length;
        while (end > 0 && ".,;:!?)]}'*_".Contains(link[end - 1]) && !(link[end - 1] == ')' && link[..end].Contains('(')))
        {
            end--;
        }

        return end;
    }

    // dana@lumen.example; a bare host (lumen.example/prices) is left to the words around it.
    private static int Address(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < 64 && (char.IsAsciiLetterOrDigit(text[at]) || "._+-=".Contains(text[at])))
        {
            at++;
        }

        if (at >= text.Length || text[at] != '@')
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || ".-".Contains(text[end])))
        {
            end++;
        }

        end = Trimmed(text[..end]);
        return text[at..end].Contains('.') ? end : 0;
    }
}
