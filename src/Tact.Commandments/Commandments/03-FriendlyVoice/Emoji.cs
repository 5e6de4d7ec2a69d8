using System.Text;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Finds emoji and faces of punctuation.</summary>
internal static class Emoji
{
    private static readonly string[] _faces = [":)", ":-)", ";)", ";-)", ":D", ":-D", "^^", "xD", ":P", ":-P", ":(", ":-(", ")))", "<3"];

    /// <summary>Where they stand in a text.</summary>
    public static IEnumerable<Passage> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = Length(text, at);
            if (length > 0)
            {
                yield return new(at, length);
            }

            at += Math.Max(1, length);
        }
    }

    private static int Length(string text, int at)
    {
        if (Rune.TryGetRuneAt(text, at, out var rune) && rune.Value is >= 0x1F300 and <= 0x1FAFF or >= 0x2600 and <= 0x26FF or 0x2764)
        {
            return rune.Utf16SequenceLength;
        }

        return text[at] < '\u0080' && Array.Find(_faces, face => text.AsSpan(at).StartsWith(face, StringComparison.Ordinal)) is { } found
            && (at == 0 || char.IsWhiteSpace(text[at - 1]) || ".!?,)".Contains(text[at - 1]) || found == ")))" || char.IsLetter(text[at - 1]) && found[0] == ':')
                ? found.Length
                : 0;
    }
}
