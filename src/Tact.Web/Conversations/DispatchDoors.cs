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
        Map(dispatch, "/undo", (outbox, id, member, ct) => outbox.Undo(id, member, ct));
        Map(dispatch, "/now", (outbox, id, member, ct) => outbox.SendNow(id, member, ct));
        Map(dispatch, "/again", (outbox, id, member, ct) => outbox.SendAgain(id, member, ct));
        Map(dispatch, "/sent", (outbox, id, member, ct) => outbox.CallItSent(id, member, ct));
        Map(dispatch, "/copy", (outbox, id, member, ct) => outbox.CopyAgain(id, member, ct));
    }

    private static void Map(RouteGroupBuilder dispatch, string path, Func<Outbox, long, long, CancellationToken, Task<Turning>> word) =>
        dispatch.MapPost(path, async (long id, Outbox outbox, Me me, KeptLetters kept, HttpRequest request, CancellationToken ct) =>
            await Answer(id, await word(outbox, id, me.Id, ct), kept, request, ct));

    /// <summary>Whatever comes of it, the next page shows how far the letter is: the outbox, where the word was said there.</summary>
    private static async Task<IResult> Answer(long id, Turning turned, KeptLetters kept, HttpRequest request, CancellationToken ct) => turned switch
    {
        Turning.Gone => Results.NotFound(),
        Turning.NotAllowed => Results.Forbid(),
        Turning.Back back => Results.LocalRedirect($"/drafts/{back.DraftId}"),
        _ when Quiet.Is(request) => Results.NoContent(),
        _ when request.HasFormContentType && request.Form["to"] is ["/outbox"] => Results.LocalRedirect("/outbox"),
        _ => Results.LocalRedirect(await kept.ConversationOfDispatch(id, ct) is { } conversation ? $"/conversations/{conversation}" : $"/dispatches/{id}"),
    };
}
