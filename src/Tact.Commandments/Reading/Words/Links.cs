using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>Where web and e-mail addresses stand.</summary>
internal static class Links
{
    private const int Longest = 2048;
    private const int LongestName = 64;

    private static readonly SearchValues<char> Name =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-=");

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> when none does.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + Longest)];
        if (rest[0] is 'h' or 'H' or 'w' or 'W' or 'm' or 'M' && IsScheme(rest))
        {
            return at + Trimmed(rest[..Run(rest)]);
        }

        return char.IsAsciiLetterOrDigit(rest[0]) ? at + Address(rest) : at;
    }

    private static bool IsScheme(ReadOnlySpan<char> text) =>
        StartsWith(text, "http://") || StartsWith(text, "https://") || StartsWith(text, "www.") || StartsWith(text, "mailto:");

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
        var name = text[..Math.Min(text.Length, LongestName)];
        var at = name.IndexOfAnyExcept(Name) is var end and >= 0 ? end : name.Length;
        if (at >= text.Length || text[at] != '@')
        {
            return 0;
        }

        end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || ".-".Contains(text[end])))
        {
            end++;
        }

        end = Trimmed(text[..end]);
        return text[at..end].Contains('.') ? end : 0;
    }
}
