using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Undoes what a subject joined: an answer that names no letter was put where it does not belong.</summary>
public sealed class Parting(DeskStore desk, TimeProvider clock)
{
    /// <summary>Gives the letter, and those that answer it, a conversation of their own. Their subject joins nothing to them any more.</summary>
    public Task<PartingResult> Part(long letterId, long memberId, CancellationToken ct) => desk.Change(
        async context =>
        {
            await context.FileAlone(ct);
            var letter = await context.Letters.Include(one => one.Conversation).SingleOrDefaultAsync(one => one.Id == letterId, ct);
            if (letter is null)
            {
                return new PartingResult.NoLetter();
            }

            if (await context.Users.FindAsync([memberId], ct) is not { MayWrite: true })
            {
                return new PartingResult.NotAllowed();
            }

            return letter.IsStray && letter.Conversation!.LetterCount > 1
                ? await Part(context, letter, memberId, ct)
                : new PartingResult.NotByItsSubject();
        },
        ct);

    private async Task<PartingResult> Part(DeskContext context, FiledLetter letter, long memberId, CancellationToken ct)
    {
        var from = letter.Conversation!;
        var letters = await context.Letters.Where(one => one.ConversationId == from.Id).ToListAsync(ct);
        var parted = WithAnswers(letter, letters);
        var into = context.Conversations.Add(new() { AssigneeId = from.AssigneeId }).Entity;
        letter.IsStray = false;
        await context.SaveChangesAsync(ct);
        await Move(context, parted, into.Id, ct);
        var facts = new JoinedFacts(into.Id, letter.Subject);
        from.Timeline.Add(TimelineEntry.Of(from, EntryKind.Parted, memberId, clock.GetUtcNow(), facts));
        from.Version++;
        await Derive(context, [from, into], await OurHouse.In(context, ct), ct);
        return new PartingResult.Parted(into.Id);
    }

    private static List<FiledLetter> WithAnswers(FiledLetter letter, List<FiledLetter> letters)
    {
        var (parted, ids) = (new List<FiledLetter> { letter }, new HashSet<string> { letter.MessageId });
        foreach (var later in letters.Where(one => one.Id != letter.Id).OrderBy(one => one.At))
        {
            if (later.References.Append(later.InReplyTo ?? "").Any(ids.Contains))
            {
                parted.Add(later);
                ids.Add(later.MessageId);
            }
        }

        return parted;
    }

    private static async Task Move(DeskContext context, List<FiledLetter> letters, long into, CancellationToken ct)
    {
        var (numbers, ids) = (letters.Select(one => (long?)one.Id).ToList(), letters.Select(one => one.MessageId).ToList());
        foreach (var letter in letters)
        {
            letter.ConversationId = into;
            letter.Partners.Clear();
        }

        await context.SaveChangesAsync(ct);
        await context.Timeline.Where(one => numbers.Contains(one.LetterId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.MentionedIds.Where(one => ids.Contains(one.MessageId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
        await context.Dispatches.Where(one => ids.Contains(one.MessageId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConversationId, into), ct);
    }

    private static async Task Derive(DeskContext context, Conversation[] conversations, HouseStyle house, CancellationToken ct)
    {
        await ConversationRows.Derive(context, conversations, house.Ours, ct);
        await new Owing(context, house).Derive(conversations, ct);
    }
}
