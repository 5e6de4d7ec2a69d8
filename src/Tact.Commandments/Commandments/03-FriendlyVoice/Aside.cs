using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>What a letter only cites: words in quotation marks, lines of code and of logs.</summary>
internal sealed class Aside
{
    private const int Longest = 600;
    private const string Opening = "«“„《「『\"`";
    private const string Closing = "»””》」』\"`";

    private readonly Stretches _passages = new();

    private Aside()
    {
    }

    /// <summary>Those of a text.</summary>
    public static Aside In(string text)
    {
        var aside = new Aside();
        for (var at = 0; at < text.Length; at++)
        {
            if (Opening.IndexOf(text[at], StringComparison.Ordinal) is var kind and >= 0 && Close(text, at, kind) is var close and > 0)
            {
                aside._passages.Add(Passage.Between(at, close + 1));
                at = close;
            }
            else if (IsIndented(text, at))
            {
                var line = text.IndexOf('\n', at);
                var end = line < 0 ? text.Length : line;
                aside._passages.Add(Passage.Between(at, end));
                at = end - 1;
            }
        }

        return aside;
    }

    /// <summary>Whether a passage stands wholly in one of them.</summary>
    public bool Holds(Passage passage) => _passages.Hold(passage);

    private static int Close(string text, int from, int kind)
    {
        var end = text.IndexOf(Closing[kind], from + 1, Math.Min(Longest, text.Length - from - 1));
        return end > from && text.AsSpan(from, end - from).IndexOf("\n\n") < 0 ? end : -1;
    }

    // Four blanks or a tab before a line: so people set off code, and hardly anything else.
    private static bool IsIndented(string text, int at) =>
        (at == 0 || text[at - 1] == '\n') && (text[at] == '\t' || text.AsSpan(at).StartsWith("    "));
}
