using Microsoft.EntityFrameworkCore;
using Tact.Commandments;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Reads what the page of a call shows.</summary>
public sealed class CallReading(DeskStore store, CorrespondenceShelf shelf)
{
    /// <summary>A conversation with one of its calls.</summary>
    /// <param name="Conversation">The conversation.</param>
    /// <param name="Call">The call; null for one to be noted.</param>
    /// <param name="People">Who writes in it, the client's people first.</param>
    public sealed record Shown(Conversation Conversation, ClientCall? Call, IReadOnlyList<string> People);

    /// <summary>The call of that key in that conversation; null when there is no such conversation.</summary>
    public async Task<Shown?> Of(long id, string? key, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var conversation = await desk.Conversations.FirstOrDefaultAsync(one => one.Id == id, ct);
        if (conversation is null)
        {
            return null;
        }

        var correspondence = await shelf.Of(id, ct);
        var house = await OurHouse.In(desk, ct);
        var call = CallSummary.Calls(correspondence, house).FirstOrDefault(one => one.Key == key) ?? correspondence.Calls.FirstOrDefault(one => one.Key == key);
        var last = correspondence.LastOfTheirs;
        IEnumerable<Party> theirs = last is null ? correspondence.LastOfOurs?.To ?? [] : last.Cc.Prepend(last.From!);
        return new(conversation, call, [.. theirs.OfType<Party>().Where(one => !house.Ours.Include(one)).Select(one => one.Shown).Distinct()]);
    }
}
