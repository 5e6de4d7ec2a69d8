using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>Plain text in the making: words flow into lines, lines stand behind the marks of their quote.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private bool _spaceBefore;
    private bool _blankBefore;
    private bool _holdsSpace;

    /// <summary>How many quotes are open.</summary>
    public int Quotes { get; private set; }

    /// <summary>What the next line begins with (the number of a list's item), and the width it takes.</summary>
    public string Bullet { get; set; } = "";

    /// <summary>How far lines stand in.</summary>
    public int Indent { get; set; }

    public bool LineIsEmpty => _line.Length == 0;

    public bool IsEmpty => _text.Length == 0 && _line.Length == 0;

    /// <summary>Words with the white space of HTML: any run of it is one space.</summary>
    public void Flow(string words)
    {
        foreach (var one in words)
        {
            switch (one)
            {
                case ' ' or '\t' or '\n' or '\r' or '\f':
                    _spaceBefore = true;
                    break;
                case '\u00A0':
                    _spaceBefore = true;
                    _holdsSpace = true;
                    break;
                case '\u200B' or '\uFEFF' or '\u00AD' or '\u2060':
                    break;
                default:
                    Put(one);
                    break;
            }
        }
    }

    /// <summary>Words whose line ends and spaces count.</summary>
    public void Verbatim(string words)
    {
        var lines = words.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            _line.Append(lines[at]);
            if (at < lines.Length - 1)
            {
                Break();
            }
        }
    }

    /// <summary>Ends the line, if there is one.</summary>
    public void EndLine()
    {
        if (_line.Length > 0)
        {
            Write(_line.ToString().TrimEnd());
        }
        else if (_holdsSpace)
        {
            _blankBefore = true;
        }

        _line.Clear();
        _spaceBefore = _holdsSpace = false;
    }

    /// <summary>A line break: ends the line, or leaves a blank one.</summary>
    public void Break()
    {
        if (_line.Length == 0)
        {
            _blankBefore = true;
        }

        EndLine();
    }

    /// <summary>Ends the line and leaves a blank one before the next.</summary>
    public void Blank()
    {
        EndLine();
        _blankBefore = true;
    }

    public void OpenQuote()
    {
        EndLine();
        Quotes++;
    }

    public void CloseQuote()
    {
        EndLine();
        Quotes--;
    }

    public override string ToString()
    {
        EndLine();
        return _text.ToString().TrimEnd();
    }

    private void Put(char one)
    {
        if (_spaceBefore && _line.Length > 0)
        {
            _line.Append(' ');
        }

        _spaceBefore = false;
        _line.Append(one);
    }

    private void Write(string line)
    {
        var marks = Quotes switch { 0 => "", 1 => "> ", _ => new string('>', Quotes) + " " };
        if (_blankBefore && _text.Length > 0)
        {
            _text.Append(marks.TrimEnd()).Append('\n');
        }

        _blankBefore = false;
        _text.Append(marks).Append(' ', Math.Max(0, Indent - Bullet.Length)).Append(Bullet).Append(line).Append('\n');
        Bullet = "";
    }
}
