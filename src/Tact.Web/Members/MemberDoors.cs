using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tact.Web.Layout;
using Tact.Web.Security;
using Tact.Web.Wording;

namespace Tact.Web.Members;

/// <summary>Signing out, and what anybody may choose for their own browser: language and light.</summary>
internal static class MemberDoors
{
    private static readonly CookieOptions Kept = new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true };

    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapPost("/sign-out", SignOut);
        doors.MapPost("/light", ChooseLight).AllowAnonymous().WithMetadata(new AtAnyTime());
        doors.MapPost("/language", ChooseLanguage).AllowAnonymous().WithMetadata(new AtAnyTime());
    }

    private static async Task<IResult> SignOut(Entrance entrance)
    {
        await entrance.SignOut();
        return Results.Redirect("/sign-in");
    }

    private static IResult ChooseLight([FromForm] string light, [FromForm] string? to, HttpContext context)
    {
        context.Response.Cookies.Append(Light.Cookie, Light.Known(light), Kept);
        return Back(to);
    }

    private static async Task<IResult> ChooseLanguage([FromForm] string language, [FromForm] string? to, HttpContext context, Me me, Tact.Desk.Members.MemberBook book)
    {
        if (!Words.Codes.Contains(language))
        {
            return Results.BadRequest();
        }

        context.Response.Cookies.Append(ChosenLanguage.Cookie, language, Kept);
        if (me.IsHere)
        {
            await book.ChangeWays(me.Id, me.Name, language, me.Zone.Id, context.RequestAborted);
        }

        return Back(to);
    }

    private static IResult Back(string? to) => Results.LocalRedirect(Local(to));

    /// <summary>An address within the desk: never one that leads away.</summary>
    public static string Local(string? to) => to is ['/', not ('/' or '\\'), ..] ? to : "/";
}
