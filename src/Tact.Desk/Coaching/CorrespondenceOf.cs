using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Coaching;

/// <summary>A conversation as the law sees it.</summary>
internal static class CorrespondenceOf
{
    public static async Task<Correspondence> Conversation(DeskContext desk, long id, CancellationToken ct)
    {
        var about = await desk.Conversations.Where(one => one.Id == id)
            .Select(one => new { one.ClosedAt, Zone = one.Client == null ? null : one.Client.Zone }).FirstAsync(ct);
        var letters = await desk.Letters.Where(one => one.ConversationId == id).Include(one => one.Attachments).ToListAsync(ct);
        var marks = await desk.Timeline.Where(one => one.ConversationId == id && one.Kind == EntryKind.AskMarked)
            .OrderBy(one => one.Id).ToListAsync(ct);
        return new(letters.Select(Read))
        {
            ClosedAt = about.ClosedAt,
            HandOver = await HandOvers.Open(desk, id, ct),
            Calls = await NotedCalls.Of(desk, id, ct),
            ClientZone = about.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null,
            Marks = [.. marks.Select(one => one.Read<AskFacts>()).OfType<AskFacts>()
                .Select(facts => new AskMark(facts.MessageId, facts.Text, facts.IsStruckOff))],
        };
    }

    private static Letter Read(FiledLetter letter) => new()
    {
        MessageId = letter.MessageId,
        InReplyTo = letter.InReplyTo,
        References = letter.References,
        Subject = letter.Subject,
        From = letter.FromAddress.Length > 0 ? new(letter.FromAddress, letter.FromName) : null,
        ReplyTo = letter.ReplyTo,
        To = letter.To,
        Cc = letter.Cc,
        Date = letter.Date,
        Arrived = letter.At,
        Kind = letter.Kind,
        IsOurs = letter.IsOurs,
        Text = letter.Text,
        Call = letter.Call,
        Attachments = [.. letter.Attachments.Where(one => !one.IsInline).Select(one => one.Name)],
    };
}
