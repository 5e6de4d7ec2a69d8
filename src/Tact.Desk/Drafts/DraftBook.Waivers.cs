using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;

namespace Tact.Desk.Drafts;

public sealed partial class DraftBook
{
    /// <summary>Sets aside what <paramref name="waiver"/> covers, in this letter. False when the draft is gone, or no reason is given.</summary>
    public Task<bool> SetAside(long draftId, long memberId, Waiver waiver, CancellationToken ct) => string.IsNullOrWhiteSpace(waiver.Reason)
        ? Task.FromResult(false)
        : ChangeWaivers(draftId, memberId, all => [.. all.Append(waiver).Distinct()], ct);

    /// <summary>Takes back what was set aside in this letter. False when the draft is gone.</summary>
    public Task<bool> TakeBack(long draftId, long memberId, Waiver waiver, CancellationToken ct) =>
        ChangeWaivers(draftId, memberId, all => [.. all.Where(one => one != waiver)], ct);

    private Task<bool> ChangeWaivers(long draftId, long memberId, Func<List<Waiver>, List<Waiver>> change, CancellationToken ct) => desk.Change(
        async context =>
        {
            var draft = await Mine(context, draftId, memberId).SingleOrDefaultAsync(ct);
            if (draft is null)
            {
                return false;
            }

            draft.Waivers = change(draft.Waivers);
            (draft.Version, draft.ChangedAt) = (draft.Version + 1, clock.GetUtcNow());
            return true;
        },
        ct);
}
