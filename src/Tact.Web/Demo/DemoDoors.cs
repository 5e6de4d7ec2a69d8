using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Members;
using Tact.Web.Members;

namespace Tact.Web.Demo;

/// <summary>What only the demo has: becoming another member, and knowing which run this is.</summary>
internal static class DemoDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapPost("/demo/member", Become);
        doors.MapGet("/demo/run", (DemoRun run) => Results.Text(run.Id));
    }

    private static async Task<IResult> Become([FromForm] long member, [FromForm] string? to, MemberBook book, Entrance entrance, CancellationToken ct)
    {
        if ((await book.All(ct)).FirstOrDefault(one => one.Id == member && one.LeftAt is null) is not { } chosen)
        {
            return Results.BadRequest();
        }

        await entrance.SignIn(chosen, keep: false);
        return Results.LocalRedirect(MemberDoors.Local(to));
    }
}
