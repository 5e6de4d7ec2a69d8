using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Web.Security;

namespace Tact.Web.Assets;

/// <summary>Hands out the files the browser loads.</summary>
internal static class AssetDoor
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/assets/{stamp}/{**path}", Give).AllowAnonymous().WithMetadata(new AtAnyTime());
        desk.MapGet("/favicon.ico", (AssetBook assets) => Results.Redirect(assets.Url("favicon.svg"))).AllowAnonymous().WithMetadata(new AtAnyTime());
    }

    private static IResult Give(string stamp, string path, AssetBook assets, HttpContext context)
    {
        if (assets.Find(path) is not { } asset)
        {
            return Results.NotFound();
        }

        // A page of an older version of the desk gets the newer file, but does not keep it.
        var headers = context.Response.Headers;
        headers.CacheControl = stamp == assets.Stamp ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        var isPacked = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (isPacked)
        {
            headers.ContentEncoding = "br";
        }

        return Results.Bytes(isPacked ? asset.Packed : asset.Content, asset.MediaType);
    }
}
