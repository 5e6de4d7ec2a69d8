using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Reads what is shown of letters; their text comes from the correspondence, which has been read already.</summary>
internal static class LetterRows
{
    public static async Task<Dictionary<long, ShownLetter>> Of(
        DeskContext desk, List<long> ids, Correspondence correspondence, Dictionary<long, string> names, CancellationToken ct)
    {
        var read = correspondence.Letters.ToLookup(one => one.MessageId);
        var rows = await desk.Letters.Where(one => ids.Contains(one.Id)).Select(one => new Row(
            one.Id, one.MessageId, one.At, one.ClaimsToBeOurs, one.MemberId, one.Language, one.HasHtml,
            one.HasRemotePictures, one.Unreadable, one.Snippet, one.IsStray,
            one.RawId, one.Attachments.OrderBy(file => file.Index).ToList())).ToListAsync(ct);
        var invitations = await CalendarEntries.Of(desk, rows.Where(row => row.Attachments.Any(file => file.IsCalendar)).Select(row => row.RawId), ct);
        return rows.Where(row => read[row.MessageId].Any()).ToDictionary(row => row.Id, row => row.Shown(
            read[row.MessageId].FirstOrDefault(one => one.At == row.At) ?? read[row.MessageId].First(), names, invitations.GetValueOrDefault(row.RawId)));
    }

    private sealed record Row(
        long Id, string MessageId, DateTimeOffset At, bool ClaimsToBeOurs, long? MemberId, Language Language, bool HasHtml, bool HasRemotePictures,
        string? Unreadable, string Snippet, bool IsStray, long RawId, List<Attachment> Attachments)
    {
        public ShownLetter Shown(Letter letter, Dictionary<long, string> names, Invitation? invitation) => new()
        {
            Id = Id,
            Letter = letter,
            At = At,
            ClaimsToBeOurs = ClaimsToBeOurs,
            Member = MemberId is { } member ? names.GetValueOrDefault(member) : null,
            Language = Language,
            HasHtml = HasHtml,
            HasRemotePictures = HasRemotePictures,
            Unreadable = Unreadable,
            Snippet = Snippet,
            StandsHereByItsSubject = IsStray,
            Attachments = Attachments,
            Invitation = invitation,
        };
    }
}
