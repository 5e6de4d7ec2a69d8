using Microsoft.EntityFrameworkCore;
using Tact.Commandments;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Dispatches;
using Tact.Desk.House;
using Tact.Desk.Members;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Reads what the page of a conversation shows. The number of queries is fixed, and none grows with the archive.</summary>
public sealed class ConversationReading(DeskStore store, CorrespondenceShelf shelf, TimeProvider time)
{
    /// <summary>How long the page still says that a letter was sent.</summary>
    private static readonly TimeSpan _justSent = TimeSpan.FromMinutes(2);

    /// <summary>That conversation with the newest <paramref name="most"/> entries; null when there is none.</summary>
    public async Task<ShownConversation?> Of(long id, int most, HouseStyle house, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var conversation = await desk.Conversations.Include(one => one.Client).Include(one => one.Assignee)
            .Include(one => one.Dues).FirstOrDefaultAsync(one => one.Id == id, ct);
        if (conversation is null)
        {
            return null;
        }

        var correspondence = await shelf.Of(id, ct);
        var members = await desk.Users.OrderBy(one => one.Name).ToListAsync(ct);
        var count = await desk.Timeline.CountAsync(one => one.ConversationId == id, ct);
        return new()
        {
            Conversation = conversation,
            Mailbox = await desk.Mailboxes.Where(one => one.Id == conversation.MailboxId).Select(one => one.Address).FirstOrDefaultAsync(ct),
            Entries = await Entries(desk, id, most, correspondence, members, ct),
            Earlier = Math.Max(0, count - most),
            Asks = OpenAsks.Of(correspondence, house),
            HandOver = correspondence.HandOver,
            Calls = CallSummary.Unsummed(correspondence, await OurHouse.In(desk, ct)),
            Dispatches = await Outgoing(desk, id, ct),
            Assignable = [.. members.Where(one => one.MayWrite)],
            Joined = await desk.Conversations.Where(one => one.JoinedToId == id).OrderBy(one => one.Id).ToListAsync(ct),
        };
    }

    /// <summary>How many entries the conversation has from that letter on; 0 when the letter does not stand in it.</summary>
    public async Task<int> EntriesFrom(long id, long letter, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var at = await desk.Letters.Where(one => one.Id == letter && one.ConversationId == id).Select(one => (DateTimeOffset?)one.At).FirstOrDefaultAsync(ct);
        return at is null ? 0 : await desk.Timeline.CountAsync(one => one.ConversationId == id && one.At >= at, ct);
    }

    private static async Task<IReadOnlyList<ShownEntry>> Entries(
        DeskContext desk, long id, int most, Correspondence correspondence, List<Member> members, CancellationToken ct)
    {
        var entries = await desk.Timeline.Where(one => one.ConversationId == id)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(most).ToListAsync(ct);
        var names = members.ToDictionary(one => one.Id, one => one.Name);
        var letters = await LetterRows.Of(desk, [.. entries.Select(one => one.LetterId).OfType<long>()], correspondence, names, ct);
        return [.. entries.AsEnumerable().Reverse().Select(one => new ShownEntry(
            one,
            one.LetterId is { } letter ? letters.GetValueOrDefault(letter) : null,
            one.MemberId is { } member ? names.GetValueOrDefault(member) : null))];
    }

    private async Task<IReadOnlyList<Dispatch>> Outgoing(DeskContext desk, long id, CancellationToken ct)
    {
        var since = time.GetUtcNow() - _justSent;
        return await desk.Dispatches.Include(one => one.Recipients).OrderBy(one => one.Id)
            .Where(one => one.ConversationId == id && one.State != DispatchState.Undone
                && (one.State != DispatchState.Sent || one.SentAt > since)).ToListAsync(ct);
    }
}
