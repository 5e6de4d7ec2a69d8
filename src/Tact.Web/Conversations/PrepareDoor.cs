using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Tact.Desk.Drafts;
using Tact.Web.Members;

namespace Tact.Web.Conversations;

/// <summary>Opens the prepared letter that settles what is owed on a conversation.</summary>
internal static class PrepareDoor
{
    /// <summary>The prepared letter for a due of that kind, in the composer of its conversation.</summary>
    public static async Task<IResult> Open(long id, [FromForm] string? kind, DraftBook book, Me me, CancellationToken ct) =>
        await book.Prepare(id, kind ?? "", me.Id, ct) switch
        {
            DraftOpening.Opened { Draft.ConversationId: { } standing } => Results.LocalRedirect($"/conversations/{standing}#write"),
            DraftOpening.NotAllowed => Results.Forbid(),
            DraftOpening.NoConversation => Results.NotFound(),
            _ => Results.LocalRedirect($"/conversations/{id}#write"),
        };
}
