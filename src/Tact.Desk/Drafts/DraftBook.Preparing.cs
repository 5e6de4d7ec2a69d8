using Tact.Desk.Coaching;
using Tact.Desk.House;

namespace Tact.Desk.Drafts;

public sealed partial class DraftBook
{
    /// <summary>
    /// Opens the member's answer in a conversation with the letter that settles what is owed of that kind (<c>summary</c>…).
    /// What was typed already stays; the prepared words come beneath it, once.
    /// </summary>
    public Task<DraftOpening> Prepare(long conversationId, string kind, long memberId, CancellationToken ct) => Open(
        async context =>
        {
            var opening = await Replying.Open(context, conversationId, memberId, clock.GetUtcNow(), ct);
            if (opening is DraftOpening.Opened { Draft: { ConversationId: { } standing } draft })
            {
                var correspondence = await CorrespondenceOf.Conversation(context, standing, ct);
                var words = PreparedWords.For(kind, correspondence, await OurHouse.In(context, ct), clock.GetUtcNow());
                Add(draft, words);
            }

            return opening;
        },
        ct);

    private void Add(SavedDraft draft, string? words)
    {
        if (words is null || draft.Text.Contains(words, StringComparison.Ordinal))
        {
            return;
        }

        draft.Text = draft.Text.Trim().Length == 0 ? words : $"{draft.Text.TrimEnd()}\n\n{words}";
        (draft.Version, draft.ChangedAt) = (draft.Version + 1, clock.GetUtcNow());
    }
}
