using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Reads calendar files (RFC 5545).</summary>
public static class Invitations
{
    private const int MostInvited = 30;

    /// <summary>The first event of a calendar file; null when it holds none that can be read. Never throws for what it holds.</summary>
    public static Invitation? Read(string ics)
    {
        try
        {
            return Calendar.Load(ics) is { } calendar && calendar.Events.FirstOrDefault() is { } happening
                ? Of(happening, calendar.Method)
                : null;
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // What cannot be read stays a file beneath the letter, as it came.
            return null;
        }
    }

    private static Invitation Of(CalendarEvent happening, string? method) => new()
    {
        Key = happening.Uid?.Trim() ?? "",
        Purpose = Purpose(method, happening),
        Name = happening.Summary?.Trim() ?? "",
        Begins = Instant(happening.Start),
        Ends = Instant(happening.End ?? (happening.Duration is { } length && happening.Start is { } start ? start.Add(length) : null)),
        IsWholeDay = happening.IsAllDay,
        Recurs = happening.RecurrenceRule is not null,
        Place = happening.Location?.Trim() is { Length: > 0 } place ? place : happening.Url?.ToString() ?? "",
        Organizer = Person(happening.Organizer?.CommonName, happening.Organizer?.Value),
        Invited = [.. happening.Attendees.Take(MostInvited)
            .Select(one => (Person(one.CommonName, one.Value), Answer(one.ParticipationStatus)))],
    };

    private static InvitationPurpose Purpose(string? method, CalendarEvent happening) => method?.ToUpperInvariant() switch
    {
        "REQUEST" or "ADD" => InvitationPurpose.Request,
        "CANCEL" => InvitationPurpose.Cancel,
        "REPLY" => InvitationPurpose.Reply,
        "COUNTER" => InvitationPurpose.Counter,
        _ => string.Equals(happening.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase) ? InvitationPurpose.Cancel : InvitationPurpose.Notice,
    };

    private static DateTimeOffset? Instant(CalDateTime? time) =>
        time is null ? null : new DateTimeOffset(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc));

    private static string Person(string? name, Uri? address)
    {
        var plain = address?.OriginalString is { } text && text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : address?.OriginalString;
        return name?.Trim() is { Length: > 0 } given ? given : plain ?? "";
    }

    private static Attendance Answer(string? status) => status?.ToUpperInvariant() switch
    {
        "ACCEPTED" => Attendance.Accepted,
        "DECLINED" => Attendance.Declined,
        "TENTATIVE" => Attendance.Tentative,
        _ => Attendance.Unknown,
    };
}
