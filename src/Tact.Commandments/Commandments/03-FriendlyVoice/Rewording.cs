using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>Edits that leave a whole sentence behind: capitals where they belong, no comma that has lost its word.</summary>
internal static class Rewording
{
    private const string Stops = ".!?…。！？；;\n";
    private const string Commas = ",，";

    /// <summary>
    /// Puts other words in place of a passage, with a capital where one stood. Words that begin with a comma keep it only after a word.
    /// </summary>
    public static Fix.Text Put(string label, string text, Passage passage, string words)
    {
        if (words[0] != ',')
        {
            return new(label, passage, char.IsUpper(text[passage.Start]) ? Capital(words) : words);
        }

        var before = BeforeBlanks(text, passage.Start);
        return before > 0 && char.IsLetterOrDigit(text[before - 1])
            ? new(label, Passage.Between(before, passage.End), words)
            : Put(label, text, passage, words[2..]);
    }

    /// <summary>Takes a passage out together with what only it needed.</summary>
    public static Fix.Text LeaveOut(string label, string text, Passage passage)
    {
        var after = Blanks(text, passage.End);
        var mark = after < text.Length ? text[after] : '\n';
        var before = BeforeBlanks(text, passage.Start);
        var begins = before == 0 || Stops.Contains(text[before - 1], StringComparison.Ordinal);
        var comma = before > 0 && Commas.Contains(text[before - 1], StringComparison.Ordinal);
        if (Stops.Contains(mark, StringComparison.Ordinal))
        {
            return begins
                ? new(label, Passage.Between(passage.Start, mark == '\n' ? passage.End : Blanks(text, after + 1)), "")
                : new(label, Passage.Between(comma ? before - 1 : before, passage.End), "");
        }

        if (begins)
        {
            var next = Commas.Contains(mark, StringComparison.Ordinal) ? Blanks(text, after + 1) : after;
            return new(label, Passage.Between(passage.Start, Math.Min(next + 1, text.Length)), next < text.Length ? Capital(text[next..(next + 1)]) : "");
        }

        return Commas.Contains(mark, StringComparison.Ordinal)
            ? new(label, Passage.Between(comma ? before - 1 : before, passage.End), "")
            : new(label, Passage.Between(passage.Start, after), "");
    }

    private static string Capital(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    private static int BeforeBlanks(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\u00a0')
        {
            at--;
        }

        return at;
    }
}
