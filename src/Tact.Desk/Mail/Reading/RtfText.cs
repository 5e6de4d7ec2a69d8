using System.Globalization;
using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>The words of a rich-text body, such as Outlook wraps in winmail.dat. Layout is let go.</summary>
internal sealed class RtfText
{
    private static readonly HashSet<string> _silent =
        ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "generator", "themedata", "listtable", "listoverridetable"];

    private readonly StringBuilder _text = new();
    private readonly List<byte> _bytes = [];
    private readonly Stack<(bool Silent, bool Html)> _groups = [];
    private bool _silentNow;
    private bool _html;
    private int _skip;
    private string _codePage = "windows-1252";

    /// <summary>The plain words of <paramref name="rtf"/>.</summary>
    public static string Of(string rtf)
    {
        var reading = new RtfText();
        var at = 0;
        while (at < rtf.Length)
        {
            at = reading.Take(rtf, at);
        }

        reading.FlushBytes();
        return reading._text.ToString().Trim();
    }

    private int Take(string rtf, int at)
    {
        switch (rtf[at])
        {
            case '{':
                _groups.Push((_silentNow, _html));
                return at + 1;
            case '}':
                (_silentNow, _html) = _groups.Count > 0 ? _groups.Pop() : default;
                return at + 1;
            case '\\' when at + 1 < rtf.Length:
                return Control(rtf, at + 1);
            case '\r' or '\n':
                return at + 1;
            default:
                Put(rtf[at]);
                return at + 1;
        }
    }

    private int Control(string rtf, int at)
    {
        if (rtf[at] == '\'' && at + 2 < rtf.Length)
        {
            PutByte(rtf.AsSpan(at + 1, 2));
            return at + 3;
        }

        if (!char.IsAsciiLetter(rtf[at]))
        {
            Symbol(rtf[at]);
            return at + 1;
        }

        var end = at;
        while (end < rtf.Length && char.IsAsciiLetter(rtf[end]))
        {
            end++;
        }

        var digits = end;
        while (end < rtf.Length && (char.IsAsciiDigit(rtf[end]) || (end == digits && rtf[end] == '-')))
        {
            end++;
        }

        _ = int.TryParse(rtf.AsSpan(digits, end - digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        Word(rtf[at..digits], number, end > digits);
        return end < rtf.Length && rtf[end] == ' ' ? end + 1 : end;
    }

    private void Symbol(char sign)
    {
        switch (sign)
        {
            case '*':
                _silentNow = true;
                break;
            case '~':
                Put(' ');
                break;
            case '\\' or '{' or '}':
                Put(sign);
                break;
        }
    }

    private void Word(string word, int number, bool hasNumber)
    {
        switch (word)
        {
            case "par" or "line" or "row" or "sect":
                Put('\n');
                break;
            case "tab" or "cell":
                Put('\t');
                break;
            case "ansicpg":
                _codePage = $"windows-{number}";
                break;
            case "htmlrtf":
                // Text between \htmlrtf and \htmlrtf0 repeats what the HTML tags say.
                _html = !hasNumber || number != 0;
                break;
            case "u":
                Put((char)(ushort)number);
                _skip = 1;
                break;
            default:
                _silentNow |= _silent.Contains(word);
                break;
        }
    }

    private void PutByte(ReadOnlySpan<char> hex)
    {
        if (_skip > 0)
        {
            _skip--;
        }
        else if (!_silentNow && !_html && byte.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            _bytes.Add(value);
        }
    }

    private void Put(char sign)
    {
        if (_skip > 0 && sign != '\n')
        {
            _skip--;
            return;
        }

        if (!_silentNow && !_html)
        {
            FlushBytes();
            _text.Append(sign);
        }
    }

    /// <summary>A letter of a two-byte charset comes as two escapes: decode them together.</summary>
    private void FlushBytes()
    {
        if (_bytes.Count > 0)
        {
            _text.Append(Charsets.Decode(_bytes.ToArray(), _codePage));
            _bytes.Clear();
        }
    }
}
