using System.Globalization;
using Microsoft.AspNetCore.Http;
using Tact.Desk.Members;
using Tact.Web.Members;
using Tact.Web.Security;
using Tact.Web.Wording;

namespace Tact.Web.Demo;

/// <summary>Lets whoever sits at this machine into the demo, as a member who reads their language. From anywhere else there is no demo.</summary>
internal sealed class DemoGate(MemberBook book, Entrance entrance)
{
    public async Task Lead(HttpContext context, RequestDelegate next)
    {
        if (!FirstRun.IsAtThisMachine(context))
        {
            await Refuse(context);
        }
        else if (context.GetEndpoint()?.Metadata.GetMetadata<AtAnyTime>() is not null)
        {
            await next(context);
        }
        else if (context.Request.Path == "/sign-in")
        {
            context.Response.Redirect("/");
        }
        else
        {
            await LetIn(context);
            await next(context);
        }
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Words.Current["demo.elsewhere"], context.RequestAborted);
    }

    private async Task LetIn(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            return;
        }

        var welcome = (await book.All(context.RequestAborted)).Where(one => one.LeftAt is null).OrderBy(one => one.Role).ToList();
        var tongue = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if ((welcome.Find(one => one.Language == tongue) ?? welcome.FirstOrDefault()) is { } member)
        {
            await entrance.SignIn(member, keep: false);
            context.User = MemberCookie.Of(member, Entrance.Scheme);
        }
    }
}
