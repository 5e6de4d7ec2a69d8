using Microsoft.EntityFrameworkCore;
using Tact.Desk.Dues;
using Tact.Desk.House;
using Tact.Desk.Search;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Derives anew what is derived: the rows of conversations, their dues, the index of words. Nothing that happened is touched.</summary>
public sealed class Rebuilding(DeskStore desk)
{
    private const int AtOnce = 200;

    /// <summary>Rebuilds all of it, telling how many conversations are done; the answer is how many there are.</summary>
    public async Task<int> Run(IProgress<int>? progress = null, CancellationToken ct = default)
    {
        var (done, last) = (0, 0L);
        while (await desk.Change(context => Next(context, last, ct), ct) is (var count and > 0, var reached))
        {
            (done, last) = (done + count, reached);
            progress?.Report(done);
        }

        await desk.Change(context => LetterIndex.Rebuild(context, ct), ct);
        return done;
    }

    private static async Task<(int Count, long Last)> Next(DeskContext context, long after, CancellationToken ct)
    {
        await context.FileAlone(ct);
        var some = await context.Conversations.Where(one => one.Id > after && one.JoinedToId == null).OrderBy(one => one.Id).Take(AtOnce).ToListAsync(ct);
        if (some.Count == 0)
        {
            return (0, after);
        }

        var house = await OurHouse.In(context, ct);
        await OldInvitations.Read(context, [.. some.Select(one => one.Id)], ct);
        await ConversationRows.Derive(context, some, house.Ours, ct);
        some.ForEach(one => one.Version++);
        await new Owing(context, house).Derive(some, ct);
        return (some.Count, some[^1].Id);
    }
}
