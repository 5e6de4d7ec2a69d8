using Microsoft.EntityFrameworkCore;
using Tact.Desk.Dues;
using Tact.Desk.House;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations;

/// <summary>What members do with conversations besides writing letters. Each word is on the timeline; said twice it changes nothing.</summary>
public sealed partial class ConversationBook(DeskStore desk, TimeProvider clock)
{
    /// <summary>How long a note may be, in UTF-16 units.</summary>
    public const int LongestNote = 10_000;

    /// <summary>How far ahead a conversation can be put off.</summary>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(366);

    // Whoever joined conversations in a ring would otherwise be followed for ever.
    private const int MostJoins = 20;

    /// <summary>Gives it to a member, or (with null) to nobody.</summary>
    public Task<ConversationOutcome> Assign(long id, long? assigneeId, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            var assignee = assigneeId is { } wanted ? await context.Users.FirstOrDefaultAsync(one => one.Id == wanted, ct) : null;
            if (assigneeId is not null && assignee is not { MayWrite: true })
            {
                return ConversationRefusal.NobodyThere;
            }

            // Whoever takes it for himself neither opens a hand-over nor, but for one to him, ends one.
            var isHandOver = (assignee is not null && assignee.Id != member.Id) || await HandOvers.Open(context, conversation.Id, ct) is not null;
            conversation.AssignTo(assignee, member, clock.GetUtcNow());
            if (isHandOver)
            {
                await Owe(context, conversation, ct);
            }

            return null;
        },
        ct);

    /// <summary>Gives it to another member with the words the letters do not say; empty words are left out.</summary>
    public async Task<ConversationOutcome> HandOver(long id, long assigneeId, string words, long memberId, CancellationToken ct = default)
    {
        if (words.Trim().Length > 0 && await Note(id, words, memberId, ct) is { Refusal: not null } refused)
        {
            return refused;
        }

        return await Assign(id, assigneeId, memberId, ct);
    }

    /// <summary>Notes that whoever it was given to has read the brief. Nobody else can say so; said again it changes nothing.</summary>
    public Task<ConversationOutcome> PickUp(long id, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            if (conversation.AssigneeId != member.Id)
            {
                return ConversationRefusal.NotAllowed;
            }

            if (await HandOvers.Open(context, conversation.Id, ct) is not null)
            {
                conversation.PickUp(member, clock.GetUtcNow());
                await Owe(context, conversation, ct);
            }

            return null;
        },
        ct);

    /// <summary>Keeps it out of Today until that instant, or until a letter comes or leaves; it is owed a look then.</summary>
    public Task<ConversationOutcome> Snooze(long id, DateTimeOffset until, long memberId, CancellationToken ct = default) =>
        PutOff(id, new(until, IsHidden: true), memberId, ct);

    /// <summary>Owes it a look at that instant unless the client has written by then.</summary>
    public Task<ConversationOutcome> RemindUnlessAnswered(long id, DateTimeOffset by, long memberId, CancellationToken ct = default) =>
        PutOff(id, new(by, IsHidden: false), memberId, ct);

    /// <summary>Takes back what was said of when to look again.</summary>
    public Task<ConversationOutcome> Wake(long id, long memberId, CancellationToken ct = default) => PutOff(id, new(null, IsHidden: false), memberId, ct);

    /// <summary>Closes it: nothing is owed on it until the client writes again.</summary>
    public Task<ConversationOutcome> Close(long id, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            conversation.Close(member, clock.GetUtcNow());
            await Owe(context, conversation, ct);
            return null;
        },
        ct);

    /// <summary>Opens it again: what was owed is owed as it was.</summary>
    public Task<ConversationOutcome> Reopen(long id, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            conversation.Reopen(member, clock.GetUtcNow());
            await Owe(context, conversation, ct);
            return null;
        },
        ct);

    /// <summary>Keeps a note for colleagues; clients never see it.</summary>
    public Task<ConversationOutcome> Note(long id, string text, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        (_, conversation, member) =>
        {
            var said = text.Trim();
            ConversationRefusal? refusal = said.Length == 0 ? ConversationRefusal.Empty : said.Length > LongestNote ? ConversationRefusal.TooLong : null;
            if (refusal is null)
            {
                conversation.Note(said, member, clock.GetUtcNow());
            }

            return Task.FromResult(refusal);
        },
        ct);

    /// <summary>Notes that an ask of the client needs no answer, or (not struck off) that the desk overlooked one.</summary>
    public Task<ConversationOutcome> MarkAsk(long id, AskFacts ask, long memberId, CancellationToken ct = default) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            if (ask.Text.Trim().Length == 0)
            {
                return ConversationRefusal.Empty;
            }

            if (!await context.Letters.AnyAsync(one => one.ConversationId == conversation.Id && one.MessageId == ask.MessageId, ct))
            {
                return ConversationRefusal.NoSuchLetter;
            }

            conversation.MarkAsk(ask.MessageId, ask.Text.Trim(), ask.IsStruckOff, member, clock.GetUtcNow());
            await Owe(context, conversation, ct);
            return null;
        },
        ct);

    private Task<ConversationOutcome> PutOff(long id, PutOffFacts facts, long memberId, CancellationToken ct) => Say(
        id,
        memberId,
        async (context, conversation, member) =>
        {
            var now = clock.GetUtcNow();
            if (facts.Until is { } until && (until <= now || until > now + FurthestAhead))
            {
                return ConversationRefusal.NotThen;
            }

            if (facts.Until is null && !await context.Dues.AnyAsync(
                one => one.ConversationId == conversation.Id && (one.Kind == OwedDue.Snooze || one.Kind == OwedDue.Reminder), ct))
            {
                return null;
            }

            conversation.PutOff(facts, member, now);
            await Owe(context, conversation, ct);
            return null;
        },
        ct);

    private static async Task Owe(DeskContext context, Conversation conversation, CancellationToken ct) =>
        await new Owing(context, await OurHouse.In(context, ct)).Derive([conversation], ct);

    private Task<ConversationOutcome> Say(
        long id, long memberId, Func<DeskContext, Conversation, Member, Task<ConversationRefusal?>> word, CancellationToken ct) => desk.Change(
        async context =>
        {
            var conversation = await Standing(context, id, ct);
            var member = await context.Users.FirstOrDefaultAsync(one => one.Id == memberId, ct);
            return conversation is null ? new(0, ConversationRefusal.Gone)
                : member is not { MayWrite: true } ? new(conversation.Id, ConversationRefusal.NotAllowed)
                : new ConversationOutcome(conversation.Id, await word(context, conversation, member));
        },
        ct);

    /// <summary>The conversation, or the one it was joined to.</summary>
    private static async Task<Conversation?> Standing(DeskContext context, long id, CancellationToken ct)
    {
        for (var joins = 0; joins < MostJoins; joins++)
        {
            var found = await context.Conversations.FirstOrDefaultAsync(one => one.Id == id, ct);
            if (found?.JoinedToId is not { } into)
            {
                return found;
            }

            id = into;
        }

        return null;
    }
}
