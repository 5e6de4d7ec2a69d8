using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Conversations;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Conversations;

/// <summary>A member's word on a conversation: who answers for it, whether it is done, what colleagues should know.</summary>
internal static class ConversationDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        var conversation = doors.MapGroup("/conversations/{id:long}").RequireAuthorization(May.Write);
        conversation.MapPost("/assign", Assign);
        conversation.MapPost("/close", async (long id, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            Said(await book.Close(id, me.Id, ct), request));
        conversation.MapPost("/reopen", async (long id, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            Said(await book.Reopen(id, me.Id, ct), request));
        conversation.MapPost("/notes", async (long id, [FromForm] string? text, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            Said(await book.Note(id, text ?? "", me.Id, ct), request));
        conversation.MapPost("/later", async (long id, [FromForm] string? when, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            LaterDoor.Say(id, when, book, me.Id, ct) is { } word ? Said(await word, request) : Results.BadRequest());
        conversation.MapPost("/asks", MarkAsk);
        conversation.MapPost("/prepare", PrepareDoor.Open);
        conversation.MapPost("/hand-over", async (long id, [FromForm] long assignee, [FromForm] string? words, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            Said(await book.HandOver(id, assignee, words ?? "", me.Id, ct), request));
        conversation.MapPost("/picked-up", async (long id, ConversationBook book, Me me, HttpRequest request, CancellationToken ct) =>
            Said(await book.PickUp(id, me.Id, ct), request));
    }

    private static async Task<IResult> MarkAsk(
        long id,
        [FromForm(Name = "message_id")] string? messageId,
        [FromForm] string? text,
        [FromForm] bool struck,
        ConversationBook book,
        Me me,
        HttpRequest request,
        CancellationToken ct) => Said(await book.MarkAsk(id, new(messageId ?? "", text ?? "", struck), me.Id, ct), request);

    private static async Task<IResult> Assign(
        long id, [FromForm] string? assignee, ConversationBook book, Me me, HttpRequest request, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(assignee))
        {
            return Said(await book.Assign(id, null, me.Id, ct), request);
        }

        return long.TryParse(assignee, NumberStyles.None, CultureInfo.InvariantCulture, out var member)
            ? Said(await book.Assign(id, member, me.Id, ct), request)
            : Results.BadRequest();
    }

    /// <summary>Back to the page; a page that asked quietly looks again by itself.</summary>
    private static IResult Said(ConversationOutcome outcome, HttpRequest request) => outcome.Refusal switch
    {
        null when Quiet.Is(request) => Results.NoContent(),
        null => Results.LocalRedirect($"/conversations/{outcome.Id}"),
        ConversationRefusal.Gone => Results.NotFound(),
        ConversationRefusal.NotAllowed => Results.Forbid(),
        _ => Results.BadRequest(),
    };
}
