using System.Text;

namespace Tact.Desk.Coaching;

/// <summary>How long a person takes to read a text.</summary>
public static class ReadingTime
{
    private const double WordsASecond = 4;
    private const double CharactersASecond = 5.5;

    /// <summary>The seconds, at least 1 for any words at all: four words a second, or five and a half Chinese characters.</summary>
    public static int Of(string text)
    {
        var (words, characters, inside) = (0, 0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var written = Rune.IsLetterOrDigit(rune);
            var ideograph = written && IsIdeograph(rune);
            characters += ideograph ? 1 : 0;
            words += written && !ideograph && !inside ? 1 : 0;
            inside = written ? !ideograph : inside && rune.Value is '\'' or '’' or '-';
        }

        return (int)Math.Ceiling((words / WordsASecond) + (characters / CharactersASecond));
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
