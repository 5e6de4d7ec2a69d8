using Tact.Desk.Drafts;
using Tact.Web.Members;

namespace Tact.Web.Composer;

/// <summary>Stores what the composer sends, whatever became of the draft meanwhile.</summary>
internal sealed class Keeping(DraftBook book, Me me)
{
    /// <summary>Stores it; a draft that is not there yet is opened.</summary>
    public async Task<(long Draft, DraftSaving Saving)> Save(DraftForm form, CancellationToken ct)
    {
        var draft = form.Draft > 0 ? form.Draft : await Open(form, ct);
        if (draft == 0)
        {
            return (0, new DraftSaving.Gone(form.Words));
        }

        if (form.Mailbox is { } mailbox && form.Conversation is null)
        {
            await book.LeaveFrom(draft, me.Id, mailbox, ct);
        }

        return (draft, await book.Save(draft, me.Id, form.Words, form.Version, ct));
    }

    /// <summary>
    /// Stores it so that nothing typed is lost: beneath what was written in another window, or in a new draft where the old
    /// one is gone. The second value names what happened, or is null when nothing did.
    /// </summary>
    public async Task<(long Draft, string? Trouble)> SaveWhole(DraftForm form, CancellationToken ct)
    {
        var (draft, saving) = await Save(form, ct);
        switch (saving)
        {
            case DraftSaving.Overtaken { Current: var current }:
                var both = DraftWords.Of(current) with { Text = $"{current.Text.TrimEnd()}\n\n{form.Words.Text}", Waivers = [.. current.Waivers.Union(form.Words.Waivers)] };
                await book.Save(draft, me.Id, both, current.Version, ct);
                return (draft, "overtaken");
            case DraftSaving.Gone when form.Draft > 0:
                return (await Save(form with { Draft = 0, Version = 0 }, ct)).Draft is var anew and > 0 ? (anew, "gone") : (0, "gone");
            case DraftSaving.Gone:
                return (0, "NoMailbox");
            default:
                return (draft, null);
        }
    }

    private async Task<long> Open(DraftForm form, CancellationToken ct)
    {
        var opening = form.Conversation is { } conversation
            ? await book.Reply(conversation, me.Id, ct)
            : await book.New(form.Mailbox, me.Id, ct);
        return opening is DraftOpening.Opened { Draft: var draft } ? draft.Id : 0;
    }
}
