using Microsoft.EntityFrameworkCore;

namespace Tact.Desk.Drafts;

public sealed partial class DraftBook
{
    /// <summary>
    /// Stores what was typed. A save that has not seen the last one is refused, unless it says the same: then it is
    /// that very save, sent twice.
    /// </summary>
    public Task<DraftSaving> Save(long draftId, long memberId, DraftWords words, long version, CancellationToken ct) =>
        desk.Change<DraftSaving>(
            async context =>
            {
                var draft = await Mine(context, draftId, memberId).Include(one => one.Files).SingleOrDefaultAsync(ct);
                if (draft is null)
                {
                    return new DraftSaving.Gone(words);
                }

                if (!words.Are(draft))
                {
                    if (draft.Version != version)
                    {
                        return new DraftSaving.Overtaken(draft, words);
                    }

                    words.WriteTo(draft);
                    (draft.Version, draft.ChangedAt) = (version + 1, clock.GetUtcNow());
                }

                return new DraftSaving.Saved(draft.Version, draft.ChangedAt);
            },
            ct);
}
