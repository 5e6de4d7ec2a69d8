using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Queue;

/// <summary>All conversations, newest first, page by page along an index: the hundredth page costs what the first does.</summary>
public sealed class ConversationList(DeskStore desk)
{
    // Names are looked for among those who wrote lately; older letters are found by the search.
    private const int Lately = 2_000;

    /// <summary>A page of the list.</summary>
    /// <param name="Rows">The conversations, newest first.</param>
    /// <param name="Next">Where the next page begins; null when this is the last.</param>
    public sealed record Part(IReadOnlyList<ListedConversation> Rows, PlaceInList? Next);

    /// <summary>Something with a name: a conversation, or a client.</summary>
    /// <param name="Id">Its number.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="About">Whom it is with; empty for a client.</param>
    public sealed record Named(long Id, string Name, string About);

    /// <summary>The conversations behind <paramref name="after"/>.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="member">The member who looks.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="most">How many.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Part> Read(ConversationFilter filter, long member, PlaceInList? after, int most, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var wanted = Wanted(context.Conversations.Where(one => one.JoinedToId == null), filter, member);
        if (after is { At: var at, Id: var id })
        {
            wanted = wanted.Where(one => one.LastAt <= at && (one.LastAt < at || one.Id < id));
        }

        var page = await wanted.OrderByDescending(one => one.LastAt).ThenByDescending(one => one.Id)
            .Take(most + 1).Select(ListedConversation.Row).ToListAsync(ct);
        var shown = page.Take(most).ToList();
        var ids = shown.ConvertAll(one => one.Id);
        var dues = (await context.Dues.Where(one => ids.Contains(one.ConversationId)).ToListAsync(ct)).ToLookup(one => one.ConversationId);
        return new(
            [.. shown.Select(one => one with { Dues = [.. dues[one.Id].OrderBy(due => due.By)] })],
            page.Count > most ? new(shown[^1].LastAt, shown[^1].Id) : null);
    }

    /// <summary>The conversations and, before them, the clients whose names hold these words, in any script and case.</summary>
    public async Task<(IReadOnlyList<Named> Clients, IReadOnlyList<Named> Conversations)> Called(string words, int most, CancellationToken ct = default)
    {
        await using var context = desk.Read();
        var clients = await context.Clients.OrderBy(one => one.Name).Select(one => new Named(one.Id, one.Name, "")).Take(Lately).ToListAsync(ct);
        var conversations = await context.Conversations.Where(one => one.JoinedToId == null && !one.IsAside)
            .OrderByDescending(one => one.LastAt).ThenByDescending(one => one.Id).Take(Lately)
            .Select(one => new Named(one.Id, one.Subject, one.Client == null ? one.With : one.Client.Name)).ToListAsync(ct);
        return (
            [.. clients.Where(one => Holds(one.Name, words)).Take(most)],
            [.. conversations.Where(one => Holds(one.Name, words) || Holds(one.About, words)).Take(most)]);
    }

    private static IQueryable<Conversation> Wanted(IQueryable<Conversation> all, ConversationFilter filter, long member)
    {
        all = filter.Openness switch
        {
            Openness.Open => all.Where(one => one.ClosedAt == null && !one.IsAside),
            Openness.Closed => all.Where(one => one.ClosedAt != null && !one.IsAside),
            Openness.Aside => all.Where(one => one.IsAside),
            _ => all.Where(one => !one.IsAside),
        };
        all = filter.Whose switch
        {
            Whose.Mine => all.Where(one => one.AssigneeId == member),
            Whose.Nobodys => all.Where(one => one.AssigneeId == null),
            _ => all,
        };
        all = filter.Mailbox is { } mailbox ? all.Where(one => one.MailboxId == mailbox) : all;
        return filter.Client is { } client ? all.Where(one => one.ClientId == client) : all;
    }

    private static bool Holds(string name, string words) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
