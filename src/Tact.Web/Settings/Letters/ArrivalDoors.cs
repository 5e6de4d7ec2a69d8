using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations.Reading;
using Tact.Web.Conversations;
using Tact.Web.Security;

namespace Tact.Web.Settings.Letters;

/// <summary>Hands out letters that stand in no queue, and has them read again.</summary>
internal static class ArrivalDoors
{
    public static void Map(IEndpointRouteBuilder doors)
    {
        doors.MapGet("/arrivals/{id:long}/letter.eml", Raw);
        doors.MapPost("/arrivals/{id:long}/again", ReadAgain).RequireAuthorization(May.Write);
        doors.MapPost("/arrivals/again", ReadAllAgain).RequireAuthorization(May.Write);
    }

    private static async Task<IResult> Raw(long id, StrandedArrivals arrivals, KeptLetters kept, HttpContext context, CancellationToken ct) =>
        await arrivals.Find(id, ct) is not null && await kept.RawArrival(id, ct) is { } raw
            ? LetterDoors.Give(context, raw, $"arrival-{id}.eml")
            : Results.NotFound();

    private static async Task<IResult> ReadAgain(long id, StrandedArrivals arrivals, CancellationToken ct) =>
        await arrivals.ReadAgain(id, ct) ? Results.Redirect("/settings/letters?done=again") : Results.NotFound();

    private static async Task<IResult> ReadAllAgain(StrandedArrivals arrivals, CancellationToken ct)
    {
        await arrivals.ReadAllAgain(ct);
        return Results.Redirect("/settings/letters?done=again");
    }
}
