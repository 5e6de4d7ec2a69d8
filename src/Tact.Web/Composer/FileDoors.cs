using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Drafts;
using Tact.Web.Conversations;
using Tact.Web.Members;
using Tact.Web.Security;

namespace Tact.Web.Composer;

/// <summary>Files to go with a draft: brought, looked at, taken off.</summary>
internal static class FileDoors
{
    /// <summary>Larger than any letter; what a letter may carry is for the desk to say, with words.</summary>
    private const long Largest = 100_000_000;

    public static void Map(IEndpointRouteBuilder drafts)
    {
        drafts.MapPost("/{draft:long}/files", Add).WithMetadata(new RequestSizeLimitAttribute(Largest));
        drafts.MapPost("/{draft:long}/files/{file:long}/remove", Remove);
        drafts.MapGet("/{draft:long}/files/{file:long}", Open);
    }

    /// <summary>Takes the files of a form without scripts along. What kept one back, or null.</summary>
    public static async Task<string?> TakeAlong(DraftBook book, long draft, long member, IFormFileCollection files, CancellationToken ct)
    {
        string? trouble = null;
        foreach (var file in files.Where(one => one.Length > 0))
        {
            await using var content = file.OpenReadStream();
            if (await book.AddFile(draft, member, file.FileName, file.ContentType, content, ct) is FileAdding.TooBig)
            {
                trouble = "FileTooBig";
            }
        }

        return trouble;
    }

    private static async Task<IResult> Add(long draft, HttpRequest request, DraftBook book, Me me, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        if (form.Files.GetFile("file") is not { } file)
        {
            return Results.BadRequest();
        }

        await using var content = file.OpenReadStream();
        return await book.AddFile(draft, me.Id, file.FileName, file.ContentType, content, ct) switch
        {
            FileAdding.Added { File: var added } => Results.Json(new { id = added.Id, name = added.Name, size = Sizes.Shown(added.Size) }),
            FileAdding.TooBig => Results.StatusCode(StatusCodes.Status413PayloadTooLarge),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> Remove(long draft, long file, DraftBook book, Me me, HttpRequest request, CancellationToken ct)
    {
        var isGone = await book.RemoveFile(draft, me.Id, file, ct);
        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
            ? Results.LocalRedirect($"/drafts/{draft}")
            : isGone ? Results.NoContent() : Results.NotFound();
    }

    private static async Task<IResult> Open(long draft, long file, DraftBook book, Me me, HttpContext context, CancellationToken ct)
    {
        var about = (await book.Find(draft, me.Id, ct))?.Files.Find(one => one.Id == file);
        if (about is null || await book.OpenFile(draft, me.Id, file, ct) is not { } content)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = SafeHeaders.FilePolicy;
        return Results.Bytes(content.Bytes, "application/octet-stream", about.Name);
    }
}
