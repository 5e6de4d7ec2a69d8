using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.House;
using Tact.Desk.Mailboxes;
using Tact.Desk.Storage;

namespace Tact.Desk.Drafts;

/// <summary>Opens answers.</summary>
internal static class Replying
{
    public static async Task<DraftOpening> Open(
        DeskContext context, long conversationId, long memberId, DateTimeOffset now, CancellationToken ct)
    {
        var member = await context.Users.FindAsync([memberId], ct);
        if (member is not { MayWrite: true })
        {
            return new DraftOpening.NotAllowed();
        }

        if (await Standing(context, conversationId, ct) is not { } conversation)
        {
            return new DraftOpening.NoConversation();
        }

        var begun = await context.Drafts.Include(one => one.Files)
            .SingleOrDefaultAsync(one => one.MemberId == memberId && one.ConversationId == conversation.Id, ct);
        return begun is null ? await Begin(context, conversation, memberId, now, ct) : new DraftOpening.Opened(begun);
    }

    /// <summary>The conversation, or the one it was joined to.</summary>
    public static async Task<Conversation?> Standing(DeskContext context, long id, CancellationToken ct)
    {
        var conversation = await context.Conversations.FindAsync([id], ct);
        return conversation?.JoinedToId is { } into ? await Standing(context, into, ct) : conversation;
    }

    /// <summary>The answer as it would begin. Nothing is stored.</summary>
    public static async Task<DraftOpening> Propose(
        DeskContext context, Conversation conversation, long memberId, DateTimeOffset now, CancellationToken ct)
    {
        var earlier = await CorrespondenceOf.Conversation(context, conversation.Id, ct);
        var mailboxes = await context.Mailboxes.Where(one => one.RetiredAt == null).OrderBy(one => one.Id).ToListAsync(ct);
        if (Leaving(conversation, earlier, mailboxes) is not { } mailbox)
        {
            return new DraftOpening.NoMailbox();
        }

        var answered = earlier.LastOfTheirs ?? (earlier.IsNew ? null : earlier.Letters[^1]);
        var (to, cc) = ReplyCircle.Of(earlier, new(mailbox.Address, mailbox.Name), await OurHouse.In(context, ct));
        return new DraftOpening.Opened(new()
        {
            ConversationId = conversation.Id,
            MemberId = memberId,
            MailboxId = mailbox.Id,
            AnswersLetterId = await Id(context, conversation, answered, ct),
            Subject = ReplySubject.Of(answered?.Subject ?? conversation.Subject),
            To = to,
            Cc = cc,
            ChangedAt = now,
        });
    }

    private static async Task<DraftOpening> Begin(
        DeskContext context, Conversation conversation, long memberId, DateTimeOffset now, CancellationToken ct)
    {
        var opening = await Propose(context, conversation, memberId, now, ct);
        if (opening is DraftOpening.Opened { Draft: var draft })
        {
            context.Drafts.Add(draft);
            await context.SaveChangesAsync(ct);
        }

        return opening;
    }

    private static Task<long?> Id(DeskContext context, Conversation conversation, Letter? letter, CancellationToken ct) => context.Letters
        .Where(one => one.ConversationId == conversation.Id && letter != null && one.MessageId == letter.MessageId)
        .Select(one => (long?)one.Id).FirstOrDefaultAsync(ct);

    /// <summary>The conversation's own mailbox; when that is out of use, the one the client wrote to; else the first.</summary>
    private static Mailbox? Leaving(Conversation conversation, Correspondence earlier, List<Mailbox> mailboxes) =>
        mailboxes.Find(one => one.Id == conversation.MailboxId)
        ?? mailboxes.Find(one => one.Addresses.Any(address => IsOn(earlier.LastOfTheirs, address)))
        ?? mailboxes.FirstOrDefault();

    private static bool IsOn(Letter? letter, string address) =>
        letter is not null && letter.To.Concat(letter.Cc).Contains(new(address));
}
