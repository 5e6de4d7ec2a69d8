using System.Text.RegularExpressions;

namespace Tact.Web.LawBook;

/// <summary>
/// A letter as a page prints it: headers above an empty line, carets with a level beneath a passage, and the remedy on
/// the line after. What concerns the letter as a whole stands at its end, under an empty line.
/// </summary>
/// <param name="Lines">Its lines, head first, without what was drawn beneath them.</param>
/// <param name="OfTheWhole">What is held against the letter as a whole.</param>
internal sealed partial record PrintedLetter(IReadOnlyList<PrintedLine> Lines, IReadOnlyList<PrintedMark> OfTheWhole)
{
    /// <summary>Whether anything is held against it.</summary>
    public bool IsHeldAgainst => OfTheWhole.Count > 0 || Lines.Any(line => line.Marks.Count > 0);

    /// <summary>Reads a fenced letter.</summary>
    public static PrintedLetter Of(string printed)
    {
        var reading = new Reading();
        var lines = printed.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (Drawn().Match(lines[at]) is { Success: true } drawn)
            {
                reading.Mark(drawn.Groups["indent"].Length, drawn.Groups["carets"].Length, drawn.Groups["level"].Value, lines.ElementAtOrDefault(++at)?.Trim() ?? "");
            }
            else
            {
                reading.Add(lines[at]);
            }
        }

        return reading.Done();
    }

    /// <summary>The letters of a history, oldest first.</summary>
    public static IEnumerable<PrintedLetter> History(string printed) => printed.Split("\n---\n").Select(Of);

    [GeneratedRegex(@"^(?<indent> *)(?<carets>\^+) (?<level>note|warn|stop)$", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();

    [GeneratedRegex("^(?<name>From|To|Cc|Bcc|Reply-To|Subject|Date|Kind|List|Struck-Off|Added|Zone|Attached):(?<gap> ?)(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    /// <summary>The lines read so far.</summary>
    private sealed class Reading
    {
        private readonly List<(string? Header, int Offset, string Text, List<PrintedMark> Marks)> _lines = [];
        private readonly List<PrintedMark> _ofTheWhole = [];
        private bool _isHead = true;

        public void Add(string line)
        {
            var header = _isHead ? Headed().Match(line) : Match.Empty;
            if (header.Success)
            {
                var text = header.Groups["text"];
                _lines.Add((header.Groups["name"].Value, text.Index, text.Value, []));
                return;
            }

            var parts = _isHead && _lines.Count > 0 && line.Length == 0;
            _isHead = false;
            if (!parts)
            {
                _lines.Add((null, 0, line, []));
            }
        }

        public void Mark(int indent, int width, string level, string remedy)
        {
            if (_lines.Count == 0 || (_lines[^1] is { Header: null, Text.Length: 0 } && indent == 0))
            {
                _ofTheWhole.Add(new(0, 0, level, remedy));
                return;
            }

            var (header, offset, text, marks) = _lines[^1];
            var before = header is null ? 0 : Columns.Of(header) + 1 + (offset - header.Length - 1);
            var start = Columns.Signs(text, indent - before);
            marks.Add(new(start, Columns.Signs(text[start..], width), level, remedy));
        }

        public PrintedLetter Done()
        {
            var lines = _lines.Select(line => new PrintedLine(line.Header, line.Text, line.Marks)).ToList();
            while (lines is [.., { Header: null, Text.Length: 0, Marks.Count: 0 }])
            {
                lines.RemoveAt(lines.Count - 1);
            }

            return new(lines, _ofTheWhole);
        }
    }
}
