using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Whether words stand by themselves, and not in a file's name, a path, a label in quotation marks.</summary>
internal static class Standing
{
    private const string Joining = "_/\\@#$&=+~^|<>{}[]*";
    private const string Opening = "\"'«“„‘「『《`";
    private const string Closing = "\"'»”’」』》`";

    /// <summary>Whether the words from one to before another do.</summary>
    public static bool IsAlone(WordRun words, int from, int to)
    {
        var (start, end) = (words[from].Start, words[to - 1].End);
        var (before, after) = (start > 0 ? words.Text[start - 1] : ' ', end < words.Text.Length ? words.Text[end] : ' ');
        return !Joining.Contains(before) && !Joining.Contains(after)
            && !(Opening.Contains(before) && Closing.Contains(after))
            && !IsPart(words.Text, end) && !(before == '.' && start > 1 && !char.IsWhiteSpace(words.Text[start - 2]));
    }

    /// <summary>Whether a word is part of a name: written large within the sentence, or behind capitals ("Python API", "RF frontend").</summary>
    public static bool IsName(WordRun words, int at, Sentence sentence)
    {
        if (words[at].Start == sentence.Passage.Start)
        {
            return false;
        }

        var isCapitals = IsLoud(words, at);
        return (!isCapitals && char.IsUpper(words.Text[words[at].Start]))
            || (words.Has(at - 1, WordKind.Letters) && words[at - 1].Start > sentence.Passage.Start
                && (IsLoud(words, at - 1) || (isCapitals && char.IsUpper(words.Text[words[at - 1].Start]))));
    }

    private static bool IsLoud(WordRun words, int at) =>
        words.Has(at, WordKind.Letters) && words[at].Length > 1 && char.IsUpper(words.Text[words[at].Start]) && char.IsUpper(words.Text[words[at].Start + 1]);

    // "render.exe", "cache2"
    private static bool IsPart(string text, int end) => end < text.Length
        && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ':' or '-' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || (text[end] != '-' && char.IsAsciiLetter(text[end + 1])))));
}
