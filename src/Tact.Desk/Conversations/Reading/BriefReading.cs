using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations.Reading;

/// <summary>Reads what the page of a brief shows.</summary>
public sealed class BriefReading(DeskStore store, CorrespondenceShelf shelf)
{
    /// <summary>The brief of that conversation; null when there is none.</summary>
    public async Task<ShownBrief?> Of(long id, CancellationToken ct = default)
    {
        await using var desk = store.Read();
        var conversation = await desk.Conversations.Include(one => one.Client).FirstOrDefaultAsync(one => one.Id == id, ct);
        if (conversation is null)
        {
            return null;
        }

        var correspondence = await shelf.Of(id, ct);
        var brief = Brief.Of(correspondence, await OurHouse.In(desk, ct));
        var cited = brief.Sections.Values.SelectMany(lines => lines).Select(line => line.Evidence?.MessageId).OfType<string>().Distinct();
        var members = await desk.Users.OrderBy(one => one.Name).ToListAsync(ct);
        return new(conversation, brief, await CitedLetter.Find(desk, [.. cited], ct), [.. members.Where(one => one.MayWrite)], correspondence.HandOver);
    }
}
