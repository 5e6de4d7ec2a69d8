namespace Tact.Commandments.Reading;

/// <summary>What stands inside brackets or quotation marks of one paragraph; sentences do not end inside.</summary>
internal sealed class Enclosures
{
    private const int Longest = 400;
    private const string Opening = "([«“„《「『（【[";
    private const string Closing = ")]»”“》」』）】]";

    // Outermost pairs only, in the order they close.
    private readonly List<(int Open, int Close)> _pairs = [];
    private int _cursor;

    /// <summary>Finds the pairs of a text.</summary>
    public Enclosures(string text)
    {
        var open = new Stack<(int At, char Closing)>();
        var straight = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\n' && at + 1 < text.Length && text[at + 1] is '\n' or '\r')
            {
                open.Clear();
                straight = -1;
            }
            else if (sign == '"')
            {
                straight = straight < 0 ? at : Add(straight, at);
            }
            else if (open.TryPeek(out var top) && Closes(sign, top.Closing))
            {
                Add(open.Pop().At, at);
            }
            else if (Opening.IndexOf(sign, StringComparison.Ordinal) is var kind and >= 0 && !IsFace(text, at))
            {
                open.Push((at, Closing[kind]));
            }
        }
    }

    /// <summary>Whether a position lies inside a pair. Positions must be asked in rising order.</summary>
    public bool Holds(int at)
    {
        while (_cursor < _pairs.Count && _pairs[_cursor].Close < at)
        {
            _cursor++;
        }

        return _cursor < _pairs.Count && _pairs[_cursor].Open < at;
    }

    private static bool IsFace(string text, int at) => text[at] == '(' && at > 0 && text[at - 1] is ':' or ';' or '-';

    private static bool Closes(char sign, char expected) => sign == expected || (expected == '“' && sign == '”');

    private int Add(int open, int close)
    {
        if (close - open <= Longest)
        {
            while (_pairs.Count > 0 && _pairs[^1].Open > open)
            {
                _pairs.RemoveAt(_pairs.Count - 1);
            }

            _pairs.Add((open, close));
        }

        return -1;
    }
}
