using Tact.Commandments.Letters;

namespace Tact.Web.Composer;

/// <summary>People as they are written in one line: <c>"Whitlock, Dana" &lt;dana@lumen.example&gt;, tom@lumen.example</c>.</summary>
internal static class AddressLine
{
    /// <summary>The people of a line, in order, each once. What is no address stays in, so that it can be said.</summary>
    public static List<Party> Read(string? line)
    {
        var people = new List<Party>();
        var name = "";
        foreach (var piece in Pieces(line ?? ""))
        {
            var whole = name.Length > 0 ? $"{name}, {piece}" : piece;
            if (!piece.Contains('@', StringComparison.Ordinal))
            {
                // "Whitlock, Dana <dana@…>" without quotation marks: the comma belonged to the name.
                name = whole;
                continue;
            }

            people.Add(Person(whole));
            name = "";
        }

        return [.. (name.Length > 0 ? people.Append(new(name)) : people).Distinct()];
    }

    /// <summary>The line that <see cref="Read"/> makes these people of.</summary>
    public static string Write(IEnumerable<Party> people) => string.Join(", ", people.Select(one =>
        one.Name.Length > 0 ? $"\"{one.Name.Replace("\"", "", StringComparison.Ordinal)}\" <{one.Address}>" : one.Address));

    private static Party Person(string written)
    {
        var open = written.LastIndexOf('<');
        return open < 0 || !written.EndsWith('>')
            ? new(written.Trim())
            : new(written[(open + 1)..^1].Trim(), written[..open].Trim().Trim('"').Trim());
    }

    private static IEnumerable<string> Pieces(string line)
    {
        var (start, quoted) = (0, false);
        for (var at = 0; at <= line.Length; at++)
        {
            quoted ^= at < line.Length && line[at] == '"';
            if (at == line.Length || (!quoted && line[at] is (',' or ';' or '\n' or '，' or '；')))
            {
                var piece = line[start..at].Trim();
                start = at + 1;
                if (piece.Length > 0)
                {
                    yield return piece;
                }
            }
        }
    }
}
