using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Conversations.Reading;
using Tact.Desk.Filing;
using Tact.Web.Conversations.Pictures;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Conversations;

/// <summary>Hands out what letters hold, so that nothing of it can act in the desk's name: raw letters, files, pictures, their own design.</summary>
internal static class LetterDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        var letters = doors.MapGroup("/letters/{letter:long}");
        letters.MapGet("/frame", Frame);
        letters.MapGet("/pictures/{place:int}", Fetched);
        letters.MapGet("/shown/{index:int}", Shown);
        letters.MapGet("/files/{index:int}", File);
        letters.MapGet("/letter.eml", Raw);
        letters.MapPost("/part", Part).RequireAuthorization(May.Write);
    }

    private static async Task<IResult> Frame(long letter, bool? pictures, KeptLetters kept, HttpContext context, CancellationToken ct)
    {
        if (await kept.Html(letter, ct) is not { } markup)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = SafeHeaders.LetterPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "private, no-cache";
        return Results.Content(LetterFrame.Of(letter, markup, await kept.Embedded(letter, ct), pictures is true), "text/html; charset=utf-8");
    }

    private static async Task<IResult> Fetched(long letter, int place, KeptLetters kept, RemotePictures pictures, HttpContext context, CancellationToken ct) =>
        await kept.Html(letter, ct) is { } markup
        && LetterFrame.Remote(markup, place) is { } address
        && await pictures.Fetch(address, ct) is { } picture
            ? Show(context, picture)
            : Results.NotFound();

    private static async Task<IResult> Shown(long letter, int index, KeptLetters kept, HttpContext context, CancellationToken ct) =>
        await kept.File(letter, index, ct) is { } file && Picture.Of(file.Content) is { } picture
            ? Show(context, picture)
            : Results.NotFound();

    private static async Task<IResult> File(long letter, int index, KeptLetters kept, HttpContext context, CancellationToken ct) =>
        await kept.File(letter, index, ct) is { } file ? Give(context, file.Content, file.About.FileName) : Results.NotFound();

    private static async Task<IResult> Raw(long letter, KeptLetters kept, HttpContext context, CancellationToken ct) =>
        await kept.Raw(letter, ct) is { } raw ? Give(context, raw, $"letter-{letter}.eml") : Results.NotFound();

    private static async Task<IResult> Part(long letter, Parting parting, Me me, CancellationToken ct) => await parting.Part(letter, me.Id, ct) switch
    {
        PartingResult.Parted parted => Results.LocalRedirect($"/conversations/{parted.ConversationId}"),
        PartingResult.NoLetter => Results.NotFound(),
        PartingResult.NotAllowed => Results.Forbid(),
        _ => Results.BadRequest(),
    };

    private static IResult Show(HttpContext context, Picture picture)
    {
        context.Response.Headers.ContentSecurityPolicy = SafeHeaders.FilePolicy;
        context.Response.Headers.CacheControl = "private, max-age=86400";
        return Results.Bytes(picture.Content, picture.MediaType);
    }

    /// <summary>A file is handed over to be kept, never to be opened in the desk's own house, whatever it says it is.</summary>
    internal static IResult Give(HttpContext context, byte[] content, string name)
    {
        context.Response.Headers.ContentSecurityPolicy = SafeHeaders.FilePolicy;
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(content, "application/octet-stream", name);
    }
}
