using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>The line above quoted history: "On Mon, 2 Mar 2026 at 09:12, Dana Lee wrote:".</summary>
public static class Attribution
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> _words = new(Load);

    /// <summary>The line in <paramref name="tongue"/> (English for any that is not spoken here), at the time on the clock of <paramref name="zone"/>.</summary>
    public static string Of(Party? author, DateTimeOffset at, TimeZoneInfo zone, Language tongue)
    {
        var words = _words.Value[tongue.Code()];
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return words["line"]
            .Replace("{weekday}", Nth(words["weekdays"], ((int)local.DayOfWeek + 6) % 7), StringComparison.Ordinal)
            .Replace("{day}", local.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", Nth(words["months"], local.Month - 1), StringComparison.Ordinal)
            .Replace("{year}", local.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{time}", local.ToString("HH:mm", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{who}", author?.ToString() ?? "", StringComparison.Ordinal);
    }

    private static string Nth(string list, int at) => list.Split(", ")[at];

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        using var file = typeof(Attribution).Assembly.GetManifestResourceStream("mail/Attribution.txt")!;
        using var reader = new StreamReader(file);
        var (tongues, current) = (new Dictionary<string, Dictionary<string, string>>(), new Dictionary<string, string>());
        foreach (var line in reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line is ['[', .. var tongue, ']'])
            {
                tongues[tongue] = current = [];
            }
            else
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                current[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }

        return tongues;
    }
}
