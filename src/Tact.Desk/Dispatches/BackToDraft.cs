using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Drafts;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Storage;

namespace Tact.Desk.Dispatches;

/// <summary>Makes a letter that was taken back the draft it was, under the number it had.</summary>
internal static class BackToDraft
{
    public static async Task<SavedDraft> Of(DeskContext context, Dispatch dispatch, CancellationToken ct)
    {
        var was = DraftSnapshot.Read(dispatch.DraftJson);
        var draft = new SavedDraft
        {
            Id = was.Id,
            ConversationId = was.ConversationId,
            MemberId = dispatch.MemberId,
            MailboxId = dispatch.MailboxId,
            AnswersLetterId = was.AnswersLetterId,
            ChangedAt = dispatch.StateSince,
            Files = await Files(context, dispatch, was, ct),
        };
        was.Words.WriteTo(draft);
        await Absorb(context, draft, ct);
        context.Drafts.Add(draft);
        await context.SaveChangesAsync(ct);
        return draft;
    }

    private static async Task<List<DraftFile>> Files(DeskContext context, Dispatch dispatch, DraftSnapshot was, CancellationToken ct)
    {
        if (was.Files.Count == 0)
        {
            return [];
        }

        var raw = await context.RawLetters.SingleAsync(one => one.Id == dispatch.RawId, ct);
        return [.. was.Files.Zip(LetterBuilder.Files(Packing.Unpack(raw.Content)), (file, bytes) =>
            new DraftFile { Name = file.Name, MediaType = file.MediaType, Size = bytes.Length, Content = new() { Bytes = bytes } })];
    }

    /// <summary>What the member began to write in the conversation meanwhile goes beneath: nothing typed is lost.</summary>
    private static async Task Absorb(DeskContext context, SavedDraft draft, CancellationToken ct)
    {
        var begun = await context.Drafts.Include(one => one.Files).ThenInclude(file => file.Content)
            .SingleOrDefaultAsync(one => draft.ConversationId != null && one.MemberId == draft.MemberId && one.ConversationId == draft.ConversationId, ct);
        if (begun is null)
        {
            return;
        }

        draft.Text = begun.Text.Length > 0 ? $"{draft.Text}\n\n{begun.Text}" : draft.Text;
        draft.Waivers = [.. draft.Waivers.Union(begun.Waivers)];
        draft.Files.AddRange(begun.Files.Select(file =>
            new DraftFile { Name = file.Name, MediaType = file.MediaType, Size = file.Size, Content = new() { Bytes = file.Content!.Bytes } }));
        context.Drafts.Remove(begun);
        await context.SaveChangesAsync(ct);
    }
}
