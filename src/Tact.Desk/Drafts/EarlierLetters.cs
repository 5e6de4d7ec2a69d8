using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Drafts;

/// <summary>The letters of a conversation as the law sees them.</summary>
internal static class EarlierLetters
{
    public static Correspondence Of(IEnumerable<FiledLetter> letters) => new(letters.Select(AsLetter));

    public static async Task<HouseStyle> House(DeskContext context, CancellationToken ct) => new()
    {
        Ours = new((await context.Mailboxes.AsNoTracking().ToListAsync(ct)).SelectMany(mailbox => mailbox.Addresses)),
    };

    private static Letter AsLetter(FiledLetter filed) => new()
    {
        MessageId = filed.MessageId,
        InReplyTo = filed.InReplyTo,
        References = filed.References,
        Subject = filed.Subject,
        From = filed.FromAddress.Length + filed.FromName.Length == 0 ? null : new(filed.FromAddress, filed.FromName),
        ReplyTo = filed.ReplyTo,
        To = filed.To,
        Cc = filed.Cc,
        Date = filed.Date,
        Arrived = filed.At,
        Kind = filed.Kind,
        IsOurs = filed.IsOurs,
        Text = filed.Text,
    };
}
