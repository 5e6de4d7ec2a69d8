using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Drafts;
using Tact.Desk.Waivers;
using Tact.Web.Conversations;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Composer;

/// <summary>"Not here": setting a finding aside, for this letter, for the client or always, and taking that back.</summary>
internal static class WaiverDoors
{
    public static void Map(IEndpointRouteBuilder drafts, IEndpointRouteBuilder doors)
    {
        drafts.MapPost("/waivers", Set);
        drafts.MapPost("/waivers/back", TakeBackHere);
        doors.MapPost("/waivers/{id:long}/back", TakeBack).RequireAuthorization(May.Write);
    }

    private static async Task<IResult> Set(HttpRequest request, WaiverBook waivers, DraftBook book, Me me, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var (draft, conversation) = await Letter(form, book, me, ct);
        var reason = form["reason"].ToString();
        if (string.IsNullOrWhiteSpace(reason) || (draft is null && conversation is null))
        {
            return Results.BadRequest();
        }

        var text = form["about"] == "all" ? null : form["text"].ToString();
        if (form["scope"].ToString() is not ("client" or "always"))
        {
            var isSet = draft is not null && await book.SetAside(draft.Id, me.Id, new(form["commandment"].ToString(), reason.Trim(), WaiverScope.Letter, text), ct);
            return isSet ? DraftDoors.Back(draft!.Id, conversation, null) : Results.NotFound();
        }

        var wish = new WaiverWish(form["commandment"].ToString(), text, form["says"].ToString(), reason, form["scope"] == "client");
        IReadOnlyList<Party> recipients = draft is null ? [] : [.. draft.To, .. draft.Cc];
        return await waivers.Set(wish, me.Id, conversation, recipients, ct) switch
        {
            { Waiver: { } set } when Quiet.Is(request) => Results.Json(new { id = set.Id }),
            { Waiver: not null } => DraftDoors.Back(draft?.Id ?? 0, conversation, null),
            { Refusal: WaiverRefusal.NotAllowed } => Results.Forbid(),
            _ => Results.BadRequest(),
        };
    }

    private static async Task<IResult> TakeBackHere(HttpRequest request, DraftBook book, Me me, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var (draft, conversation) = await Letter(form, book, me, ct);
        var text = form["whole"] == "true" ? null : form["text"].ToString();
        var waiver = new Waiver(form["commandment"].ToString(), form["reason"].ToString(), WaiverScope.Letter, text);
        return draft is not null && await book.TakeBack(draft.Id, me.Id, waiver, ct)
            ? DraftDoors.Back(draft.Id, conversation, null)
            : Results.NotFound();
    }

    private static async Task<IResult> TakeBack(long id, HttpRequest request, WaiverBook waivers, DraftBook book, Me me, CancellationToken ct)
    {
        if (!await waivers.TakeBack(id, me.Id, ct))
        {
            return Results.NotFound();
        }

        if (Quiet.Is(request))
        {
            return Results.NoContent();
        }

        var (draft, conversation) = await Letter(await request.ReadFormAsync(ct), book, me, ct);
        return draft is null && conversation is null
            ? Results.LocalRedirect("/settings/waivers?done=back")
            : DraftDoors.Back(draft?.Id ?? 0, conversation, null);
    }

    /// <summary>The letter at hand: an answer nobody has begun to write is begun, so that what is set aside lives with it.</summary>
    private static async Task<(SavedDraft? Draft, long? Conversation)> Letter(IFormCollection form, DraftBook book, Me me, CancellationToken ct)
    {
        var conversation = Number(form["conversation"]);
        var draft = Number(form["draft"]) is { } number and > 0 ? await book.Find(number, me.Id, ct) : null;
        return draft is null && conversation is { } id && form["scope"] == "letter" && await book.Reply(id, me.Id, ct) is DraftOpening.Opened { Draft: var begun }
            ? (begun, conversation)
            : (draft, conversation ?? draft?.ConversationId);
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
