using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Dues;
using Tact.Desk.Search;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Files a number of opened letters in one transaction: each into the conversation it belongs to, which is made where there is none.</summary>
internal sealed class FilingRun(DeskContext context, HouseStyle house, CancellationToken ct)
{
    /// <summary>Files them. The arrivals are written to; whoever brings them has them tracked, or stores them afterwards.</summary>
    public async Task File(IReadOnlyList<OpenLetter> opened)
    {
        var copies = await LetterCopies.Of(context, opened, ct);
        var placing = new Placing(context, ct);
        if (copies.Fresh.Count > 0)
        {
            var dispatches = await OurDispatches(copies.Fresh);
            var groups = await new Grouping(context, ct).Of(copies.Fresh, dispatches);
            await placing.Place(copies.Fresh, groups, dispatches);
            await CrossedLetters.HoldBack(context, copies.Fresh, ct);
            await LetterIndex.Add(context, copies.Fresh, ct);
        }

        var touched = await Touched(placing, copies.Turned);
        await ConversationRows.Derive(context, touched, house.Ours, ct);
        await Settle([.. copies.Fresh.Select(one => (one.Arrival, one.Letter)), .. copies.Twins.Select(one => (one.Copy, one.First.Letter))], touched);
        await new Owing(context, house).Derive(touched, ct);
    }

    private async Task<List<Conversation>> Touched(Placing placing, IReadOnlyCollection<long> turned)
    {
        await context.SaveChangesAsync(ct);
        var others = await context.Conversations.Where(one => turned.Contains(one.Id)).ToListAsync(ct);
        others.ForEach(one => one.Version++);
        return [.. placing.Touched.Union(others)];
    }

    private async Task<Dictionary<string, Dispatch>> OurDispatches(IReadOnlyList<OpenLetter> letters)
    {
        var ids = letters.Where(one => one.Letter.IsOurs).Select(one => one.Letter.MessageId).ToList();
        return ids.Count == 0 ? [] : await context.Dispatches.Where(one => ids.Contains(one.MessageId)).ToDictionaryAsync(one => one.MessageId, ct);
    }

    /// <summary>What was kept apart comes along when people write in its conversation.</summary>
    private async Task Settle(IReadOnlyList<(Arrival Arrival, FiledLetter Letter)> letters, IReadOnlyCollection<Conversation> touched)
    {
        foreach (var (arrival, letter) in letters)
        {
            arrival.FileAs(letter);
        }

        var standing = touched.Where(one => !one.IsAside).Select(one => one.Id).ToList();
        await context.Arrivals
            .Where(one => one.State == ArrivalState.SetAside && context.Letters.Any(letter => letter.Id == one.LetterId && standing.Contains(letter.ConversationId)))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, ArrivalState.Filed).SetProperty(one => one.Reason, (string?)null), ct);
    }
}
