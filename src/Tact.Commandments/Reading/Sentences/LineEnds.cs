namespace Tact.Commandments.Reading;

/// <summary>Tells a line end that ends a sentence from one where a program wrapped a long line.</summary>
internal sealed class LineEnds(string text)
{
    private const int Narrowest = 45;

    // Programs seldom wrap lines this long, and none wraps the longer ones: their ends are the writer's.
    private const int Wide = 100, Widest = 160;
    private const int ShortGreeting = 40;

    private readonly int _width = Width(text);

    /// <summary>Whether the sentence ends at the line end at a position.</summary>
    public bool Ends(int at)
    {
        var line = text.AsSpan(Start(at), at - Start(at)).Trim();
        var next = Next(at);
        if (line.IsEmpty || next.IsEmpty)
        {
            return true;
        }

        var begin = at + 1 + text.AsSpan(at + 1).IndexOf(next[0]);
        if (Enumerations.Mark(text, begin) > 0 || next[0] == '>')
        {
            return true;
        }

        return line[^1] switch
        {
            ':' or '：' or ';' or '；' => true,
            '.' or '?' or '!' or '…' or '。' or '？' or '！' => false,
            ',' or '，' => line.Length < ShortGreeting && IsParagraphStart(at) && line.Count(' ') < 5,
            '-' or '–' or '—' or '(' or '/' or '&' or '、' => false,
            _ => IsMeant(line, next),
        };
    }

    // A line that had room for the next word was ended on purpose.
    private bool IsMeant(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var word = FirstWord(next);
        var hadRoom = _width is < Narrowest or > Widest || line.Length + 1 + word.Length < _width - 6;
        if (Scripts.IsHan(next[0]) || Scripts.IsHan(line[^1]))
        {
            return line.Length < 30 || hadRoom;
        }

        if (char.IsLower(next[0]))
        {
            return hadRoom && (line.Length < 60 || _width > Wide) && line.Contains(' ') && Abbreviations.StartsLine(word) && !EndsOpen(line);
        }

        return hadRoom && next[0] is not ('(' or '"' or '“' or '«') && !EndsOpen(line);
    }

    private static bool EndsOpen(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return last.Length < 4 && last is "the" or "a" or "an" or "of" or "to" or "in" or "on" or "for" or "and" or "or" or "at" or "by" or "и" or "в" or "на" or "с" or "по" or "к" or "о" or "не" or "или" or "а" or "для" or "от" or "до";
    }

    private bool IsParagraphStart(int at)
    {
        var start = Start(at);
        return start == 0 || Start(start - 1) is var before && text.AsSpan(before, start - 1 - before).Trim().IsEmpty;
    }

    private int Start(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private ReadOnlySpan<char> Next(int at)
    {
        var rest = text.AsSpan(at + 1);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).Trim();
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', ',', '\t');
        return end < 0 ? line : line[..end];
    }

    private static int Width(string text)
    {
        var widest = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            widest = Math.Max(widest, text.AsSpan(range).TrimEnd().Length);
        }

        return widest;
    }
}
