using System.Globalization;
using System.Text;
using Tact.Commandments.Letters;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>Writes the calendar part of an invitation (RFC 5545, RFC 6047).</summary>
public static class SampleCalendar
{
    private const int LongestLine = 73;

    /// <summary>An invitation to a call.</summary>
    public static string Invite(
        SampleInvitation call, string uid, Party organizer, IEnumerable<Party> guests, SampleClock clock)
    {
        var starts = clock.At(call.Starts).ToUniversalTime();
        starts = starts.AddMinutes(-(starts.Minute % 15)).AddSeconds(-starts.Second);
        string[] lines =
        [
            "BEGIN:VCALENDAR", "PRODID:-//Ink and Reel//Sample//EN", "VERSION:2.0", "METHOD:REQUEST",
            "BEGIN:VEVENT", $"UID:{uid}@calendar.inkreel.example", "SEQUENCE:0", "STATUS:CONFIRMED",
            $"DTSTAMP:{Stamp(clock.At("0s"))}", $"DTSTART:{Stamp(starts)}", $"DTEND:{Stamp(starts.AddMinutes(call.Minutes))}",
            $"SUMMARY:{Escaped(call.Title)}", $"LOCATION:{Escaped(call.Place)}",
            $"ORGANIZER;CN=\"{organizer.Shown}\":mailto:{organizer.Address}",
            .. guests.Select(guest => $"ATTENDEE;CN=\"{guest.Shown}\";PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{guest.Address}"),
            "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(Folded));
    }

    private static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);

    // A line is at most 75 octets; it breaks between characters, never inside one.
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
