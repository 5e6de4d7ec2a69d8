using System.Buffers;
using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>Body text as the law wants it: LF line ends, nothing invisible that breaks words apart.</summary>
internal static class LetterText
{
    /// <summary>Longer bodies are machine output; what follows is in the raw letter.</summary>
    public const int Longest = 2_000_000;

    private static readonly SearchValues<char> _unwanted =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(one => one is not ('\n' or '\t')), '\uFEFF', '\x7F']);

    public static string Clean(string text)
    {
        text = text.ReplaceLineEndings("\n");
        return text.AsSpan().ContainsAny(_unwanted) ? WithoutControls(text) : text;
    }

    private static string WithoutControls(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var one in text)
        {
            if (one is '\n' or '\t' or (>= ' ' and not '\uFEFF' and not '\x7F'))
            {
                clean.Append(one);
            }
        }

        return clean.ToString();
    }

    /// <summary>A header's value on one line, without control characters.</summary>
    public static string Line(string? value)
    {
        value = value?.Trim() ?? "";
        return value.Any(char.IsControl) ? new string([.. value.Select(one => char.IsControl(one) ? ' ' : one)]).Trim() : value;
    }
}
