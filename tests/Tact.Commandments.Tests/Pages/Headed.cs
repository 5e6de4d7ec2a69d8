using System.Globalization;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Pages;

/// <summary>A text with headers above an empty line, as pages print letters. Without headers it is all body.</summary>
internal sealed class Headed
{
    private static readonly string[] Known =
        ["From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Date", "Kind", "List", "Struck-Off", "Added", "Zone", "Attached"];

    private readonly Dictionary<string, List<string>> _headers = [];

    public Headed(string text)
    {
        var lines = text.Split('\n');
        var at = 0;
        while (at < lines.Length && Name(lines[at]) is { } name)
        {
            (_headers.TryGetValue(name, out var values) ? values : _headers[name] = []).Add(lines[at++][(name.Length + 1)..].Trim());
        }

        BodyLine = at > 0 && at < lines.Length && lines[at].Length == 0 ? at + 1 : at;
        Body = string.Join('\n', lines.Skip(BodyLine));
    }

    public string Body { get; }

    /// <summary>The line the body begins on, counted from 0.</summary>
    public int BodyLine { get; }

    public string? this[string name] => _headers.TryGetValue(name, out var values) ? values[0] : null;

    public IReadOnlyList<string> All(string name) => _headers.GetValueOrDefault(name, []);

    public bool HasAny(params ReadOnlySpan<string> names) => names.ToArray().Any(_headers.ContainsKey);

    public List<Party> Parties(string name) => [.. Split(this[name] ?? "").Select(Party)];

    public DateTimeOffset? Date => this["Date"] is { } date
        ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;

    public static string? Name(string line) =>
        Known.FirstOrDefault(name => line.StartsWith(name + ":", StringComparison.Ordinal));

    public static IEnumerable<string> Split(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static Party Party(string text) => text.IndexOf('<', StringComparison.Ordinal) is var open and >= 0
        ? new(text[(open + 1)..].TrimEnd('>'), text[..open].Trim())
        : new(text);
}
