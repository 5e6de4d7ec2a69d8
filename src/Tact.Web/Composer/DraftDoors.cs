using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Drafts;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Composer;

/// <summary>What the composer's form calls: saving while one types, and the buttons at its foot.</summary>
internal static class DraftDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        var drafts = doors.MapGroup("/drafts").RequireAuthorization(May.Write);
        drafts.MapPost("/save", Save);
        drafts.MapPost("/send", Press);
        drafts.MapPost("/{draft:long}/anyway", Anyway);
        FileDoors.Map(drafts);
        WaiverDoors.Map(drafts, doors);
    }

    private static async Task<IResult> Save(HttpRequest request, Keeping keeping, CancellationToken ct)
    {
        var (draft, saving) = await keeping.Save(DraftForm.Of(await request.ReadFormAsync(ct)), ct);
        return saving switch
        {
            DraftSaving.Saved saved => Results.Json(new { id = draft, version = saved.Version }),
            DraftSaving.Overtaken => Results.StatusCode(StatusCodes.Status409Conflict),
            _ => Results.StatusCode(StatusCodes.Status410Gone),
        };
    }

    /// <summary>A button of the form: everything typed is stored first, so that nothing depends on what comes of it.</summary>
    private static async Task<IResult> Press(HttpRequest request, Keeping keeping, Sending sending, DraftBook book, Me me, CancellationToken ct)
    {
        var form = DraftForm.Of(await request.ReadFormAsync(ct));
        var (draft, trouble) = await keeping.SaveWhole(form, ct);
        if (draft > 0 && await FileDoors.TakeAlong(book, draft, me.Id, request.Form.Files, ct) is { } file)
        {
            trouble ??= file;
        }

        return (form.Act, trouble) switch
        {
            ("discard", _) => await Discard(book, draft, me, form, ct),
            (_, { } why) => Back(draft, form.Conversation, why),
            ("preview", _) => Results.LocalRedirect($"/drafts/{draft}/preview"),
            ("send", _) => await sending.Send(draft, form, ct),
            _ => Back(draft, form.Conversation, null),
        };
    }

    private static async Task<IResult> Anyway(long draft, HttpRequest request, Sending sending, CancellationToken ct) =>
        await sending.Send(draft, DraftForm.Of(await request.ReadFormAsync(ct)), ct);

    private static async Task<IResult> Discard(DraftBook book, long draft, Me me, DraftForm form, CancellationToken ct)
    {
        await book.Discard(draft, me.Id, ct);
        return Results.LocalRedirect(form.Conversation is { } conversation ? $"/conversations/{conversation}" : "/");
    }

    /// <summary>To where the draft is written, with a word on what kept it back.</summary>
    internal static IResult Back(long draft, long? conversation, string? why, string? about = null)
    {
        var place = conversation is { } id ? $"/conversations/{id}" : draft > 0 ? $"/drafts/{draft}" : "/write";
        var query = why is null ? "?checked=true" : $"?refused={why}" + (about is null ? "" : $"&about={Uri.EscapeDataString(about)}");
        return Results.LocalRedirect($"{place}{query}#write");
    }
}
