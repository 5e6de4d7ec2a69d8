using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Conversations.Reading;
using Tact.Desk.Dispatches;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Conversations;

/// <summary>A member's word on a letter that is going out.</summary>
internal static class DispatchDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        var dispatch = doors.MapGroup("/dispatches/{id:long}").RequireAuthorization(May.Write);
        dispatch.MapPost("/undo", (long id, Outbox outbox, Me me, KeptLetters kept, CancellationToken ct) => Say(id, outbox.Undo(id, me.Id, ct), kept, ct));
        dispatch.MapPost("/now", (long id, Outbox outbox, Me me, KeptLetters kept, CancellationToken ct) => Say(id, outbox.SendNow(id, me.Id, ct), kept, ct));
        dispatch.MapPost("/again", (long id, Outbox outbox, Me me, KeptLetters kept, CancellationToken ct) => Say(id, outbox.SendAgain(id, me.Id, ct), kept, ct));
        dispatch.MapPost("/sent", (long id, Outbox outbox, Me me, KeptLetters kept, CancellationToken ct) => Say(id, outbox.CallItSent(id, me.Id, ct), kept, ct));
    }

    /// <summary>Whatever comes of it, the next page shows how far the letter is.</summary>
    private static async Task<IResult> Say(long id, Task<Turning> word, KeptLetters kept, CancellationToken ct) => await word switch
    {
        Turning.Gone => Results.NotFound(),
        Turning.NotAllowed => Results.Forbid(),
        Turning.Back back => Results.LocalRedirect($"/drafts/{back.DraftId}"),
        _ => Results.LocalRedirect(await kept.ConversationOfDispatch(id, ct) is { } conversation ? $"/conversations/{conversation}" : $"/dispatches/{id}"),
    };
}
