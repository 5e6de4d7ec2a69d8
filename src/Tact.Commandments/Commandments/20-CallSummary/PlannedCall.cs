using System.Text.RegularExpressions;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A call that a letter sets a time for, without a calendar entry: by a link to a meeting, or in so many words.</summary>
internal static partial class PlannedCall
{
    private static readonly TimeSpan _usual = TimeSpan.FromHours(1);
    private static readonly TimeSpan _farthest = TimeSpan.FromDays(60);

    /// <summary>The call, or null where the letter sets none, or leaves open which of several times it is. It lasts an hour: letters seldom say how long.</summary>
    public static ClientCall? In(Letter letter, TimeZoneInfo zone)
    {
        var reading = letter.Reading;
        var said = CallWords.Planned(reading);
        if (said is null && !MeetingLinks.StandIn(reading.Text))
        {
            return null;
        }

        var hours = reading.Times.Where(time => Hour().IsMatch(time.Text) && Tells(reading, time, said?.Sentence))
            .Select(time => time.From(letter.At, zone)).Where(at => at > letter.At && at - letter.At < _farthest).Distinct().ToList();
        return hours is not [var begins] ? null : new()
        {
            Key = letter.MessageId,
            Begins = begins,
            Ends = begins + _usual,
            KnownAt = letter.At,
            Name = Subjects.Base(letter.Subject),
            People = [.. letter.To.Concat(letter.Cc).Prepend(letter.From!).OfType<Party>().Select(party => party.Shown)],
            MessageId = letter.MessageId,
        };
    }

    // A time that is asked for is proposed, not set; what words set stands in their own sentence.
    private static bool Tells(LetterReading reading, NamedTime time, Sentence? said) =>
        said is not null ? time.Passage.Overlaps(said.Passage)
        : reading.Sentences.FirstOrDefault(one => one.Passage.Overlaps(time.Passage)) is { } sentence && sentence.Text[^1] is not ('?' or '？');

    [GeneratedRegex(@"\d\s*[:.]\s*\d\d|\d\s*(?:[ap]\.?m\b|h\b|ч|点|點|时)|[一二三四五六七八九十两]\s*[点點]|\bnoon\b|полдень|中午|\b(?:at|в|к)\s+\d{1,2}\b|o.clock",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();
}
