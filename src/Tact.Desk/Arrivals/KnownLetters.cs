using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Arrivals;

/// <summary>What of some letters is here already: by the place on the server they were seen at, else by their name.</summary>
internal sealed class KnownLetters
{
    private readonly Dictionary<SeenAt, Arrival> _seen = [];
    private readonly Dictionary<ArrivalName, Arrival> _named = [];

    public static async Task<KnownLetters> Of(DeskContext context, IReadOnlyList<PackedLetter> letters, CancellationToken ct)
    {
        var known = new KnownLetters();
        foreach (var folder in letters.Where(one => one.Letter.Where is not null).GroupBy(one => one.Letter.Where! with { Uid = 0 }))
        {
            await known.LookAt(context, folder.Key, [.. folder.Select(one => one.Letter.Where!.Uid)], ct);
        }

        foreach (var mailbox in letters.GroupBy(one => one.Name.MailboxId))
        {
            await known.LookFor(context, mailbox.Key, [.. mailbox.Select(one => one.Name.MessageId).Distinct()], ct);
        }

        return known;
    }

    /// <summary>The arrival a letter is; null when it is new.</summary>
    public Arrival? Find(PackedLetter letter) =>
        letter.Letter.Where is { } where && _seen.TryGetValue(where, out var seen) ? seen : _named.GetValueOrDefault(letter.Name);

    /// <summary>A letter that is here from now on.</summary>
    public void Add(Arrival arrival) => _named.TryAdd(ArrivalName.Of(arrival), arrival);

    /// <summary>A place where an arrival is seen; whether it was not before.</summary>
    public bool See(SeenAt where, Arrival arrival) => _seen.TryAdd(where, arrival);

    private async Task LookAt(DeskContext context, SeenAt folder, List<long> uids, CancellationToken ct)
    {
        var sightings =
            from sighting in context.Sightings
            where sighting.FolderId == folder.FolderId && sighting.UidValidity == folder.UidValidity && uids.Contains(sighting.Uid)
            join arrival in context.Arrivals on sighting.ArrivalId equals arrival.Id
            select new { sighting.Uid, Arrival = arrival };
        foreach (var one in await sightings.ToListAsync(ct))
        {
            _seen[folder with { Uid = one.Uid }] = one.Arrival;
        }
    }

    private async Task LookFor(DeskContext context, long? mailbox, List<string> ids, CancellationToken ct)
    {
        var named = context.Arrivals.Where(one => one.MailboxId == mailbox && ids.Contains(one.MessageId)).OrderBy(one => one.Id);
        foreach (var arrival in await named.ToListAsync(ct))
        {
            Add(arrival);
        }
    }
}
