namespace Tact.Commandments.Reading;

/// <summary>A line of a body.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the next begins: after its line end.</param>
/// <param name="Text">What it says, without the white space around and without quote marks.</param>
/// <param name="Depth">How many quote marks stand before it.</param>
internal sealed record Line(int Start, int End, string Text, int Depth)
{
    private const int DeepestInitials = 3;

    /// <summary>Whether it says nothing. A quoted line may be blank as well.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether a quote mark stands before it.</summary>
    public bool IsQuoted => Depth > 0;

    /// <summary>The lines of a body, in order; together they are the whole body.</summary>
    public static List<Line> Of(string body)
    {
        var lines = new List<Line>();
        for (var at = 0; at < body.Length;)
        {
            var end = body.IndexOf('\n', at) is var found and >= 0 ? found + 1 : body.Length;
            lines.Add(Read(body, at, end));
            at = end;
        }

        return lines;
    }

    private static Line Read(string body, int start, int end)
    {
        var (depth, at) = (0, start);
        for (var look = start; look < end; look++)
        {
            if (body[look] is '>' or '＞' || (depth == 0 && look == start && Initials(body, start, end) > 0))
            {
                look = depth == 0 && body[look] is not ('>' or '＞') ? start + Initials(body, start, end) : look;
                (depth, at) = (depth + 1, look + 1);
            }
            else if (body[look] is not (' ' or '\t' or '\u00a0'))
            {
                break;
            }
        }

        return new(start, end, body.AsSpan(at, end - at).Trim().ToString(), depth);
    }

    // "JS> quoted": some programs put the writer's initials before the mark.
    private static int Initials(string body, int start, int end)
    {
        var at = start;
        while (at < end && at - start < DeepestInitials && char.IsUpper(body[at]))
        {
            at++;
        }

        return at > start && at < end && body[at] == '>' && (at + 1 >= end || char.IsWhiteSpace(body[at + 1])) ? at - start : 0;
    }
}
