using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.House;
using Tact.Desk.Storage;
using Tact.Web.Members;
using Tact.Web.Security;
using Tact.Web.Wording;

namespace Tact.Web.Coach;

/// <summary>The coach beside the composer: asked while a member types, so everything but the draft is kept at hand.</summary>
internal static class CoachDoors
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void Map(IEndpointRouteBuilder doors) => doors.MapPost("/drafts/examine", Examine).RequireAuthorization(May.Write);

    private static async Task<IResult> Examine(TypedDraft typed, Tact.Desk.Coaching.Coach coach, DeskStore store, Me me, Words words, Clock clock, CancellationToken ct)
    {
        await using var desk = store.Read();
        var mailbox = await desk.Mailboxes.Where(one => one.Id == typed.Mailbox).Select(one => new { one.Address, one.Name }).FirstOrDefaultAsync(ct);
        var files = typed.Draft is null ? [] : await desk.Drafts.Where(one => one.Id == typed.Draft && one.MemberId == me.Id)
            .SelectMany(one => one.Files).Select(one => one.Name).ToListAsync(ct);
        var from = mailbox is null ? null : new Party(mailbox.Address, mailbox.Name.Length > 0 ? mailbox.Name : me.Name);
        var counsel = await coach.Advise(
            typed.Read(from, files), typed.Conversation, await OurHouse.In(desk, ct), TypedWaiver.Read(typed.Waivers), words.Tongue, ct);
        return Results.Json(CoachAnswer.Of(counsel, !string.IsNullOrWhiteSpace(typed.Text), words, clock), Snake);
    }
}
