using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Drafts;
using Tact.Desk.Members;
using Tact.Desk.Tests.Filing;
using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Dispatches;

/// <summary>A letter waits for the instant chosen for it, unless the client writes first.</summary>
public sealed class SendLaterTests : IAsyncLifetime
{
    private readonly SortingTable _table = new();
    private readonly Member _alice = new() { Name = "Alice", UserName = "alice@agency.example", Role = Role.Member };
    private readonly Outbox _outbox;

    public SendLaterTests() => _outbox = new(_table.Desk.Store, [], new(), _table.Desk.Clock);

    private DateTimeOffset Now => _table.Desk.Clock.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        await _table.Desk.Store.Change(async context =>
        {
            context.Add(_alice);
            await context.SaveChangesAsync();
        });
        await _table.Files(Letter("asked@lumen.example", text: "When will the trailer be ready?"));
    }

    [Fact]
    public async Task It_is_held_until_then_and_is_due_then()
    {
        var held = Assert.IsType<SendResult.Held>(await Sends(Now.AddHours(14)));

        Assert.Equal(Now.AddHours(14), held.Until);
        Assert.True((await Dispatch()).IsForLater);
        Assert.Equal(Now.AddHours(14), await new Courier(_table.Desk.Store, [], new(), _table.Desk.Clock).NextDue(default));
    }

    [Fact]
    public async Task It_is_never_held_for_less_than_the_time_to_think_again()
    {
        await Sends(Now.AddSeconds(1));

        Assert.Equal((Now.AddSeconds(10), false), ((await Dispatch()).HeldUntil, (await Dispatch()).IsForLater));
    }

    [Fact]
    public async Task An_instant_that_has_passed_or_is_years_ahead_is_refused_and_the_draft_stays()
    {
        Assert.IsType<SendResult.NotThen>(await Sends(Now));
        Assert.IsType<SendResult.NotThen>(await Sends(Now.AddDays(400)));

        await using var context = _table.Desk.Store.Read();
        Assert.Equal((1, 0), (await context.Drafts.CountAsync(), await context.Dispatches.CountAsync()));
    }

    [Fact]
    public async Task A_letter_of_the_client_holds_it_back_for_a_members_word()
    {
        await Sends(Now.AddHours(14));

        await _table.Files(After("second@lumen.example", null));

        var dispatch = await Dispatch();
        Assert.True(dispatch is { State: DispatchState.Held, HeldUntil: null, NeedsAMember: true });
        Assert.Contains("wrote first", dispatch.Answer, StringComparison.Ordinal);
        await using var context = _table.Desk.Store.Read();
        Assert.Single(await context.Timeline.Where(one => one.Kind == EntryKind.DispatchTurned).ToListAsync());
        Assert.IsType<Turning.Done>(await _outbox.SendNow(dispatch.Id, _alice.Id, default));
    }

    [Fact]
    public async Task Neither_an_automatic_letter_nor_one_in_the_time_to_think_again_holds_it_back()
    {
        await Sends(Now.AddHours(14));
        await _table.Files(After("away@lumen.example", "Auto-Submitted: auto-replied\n"));
        Assert.Equal(Now.AddHours(14), (await Dispatch()).HeldUntil);

        await _outbox.Undo((await Dispatch()).Id, _alice.Id, default);
        await Sends(null);
        await _table.Files(After("second@lumen.example", null));
        Assert.NotNull((await Dispatch()).HeldUntil);
    }

    [Theory]
    [InlineData("2026-03-27T20:30Z", "Asia/Tokyo", "2026-03-30T00:00Z", "2026-03-30T05:00Z")]
    [InlineData("2026-03-27T12:00Z", "Europe/Berlin", "2026-03-27T13:00Z", "2026-03-30T07:00Z")]
    public void The_instants_offered_are_hours_of_working_days_there(string now, string zone, params string[] offered)
    {
        var there = TimeZoneInfo.FindSystemTimeZoneById(zone);

        Assert.Equal(offered.Select(At), Daytime.Offers(At(now), there, 2));
        Assert.All(Daytime.Offers(At(now), there, 4), at => Assert.True(Daytime.IsNow(at, there)));
        Assert.False(Daytime.IsNow(At("2026-03-28T12:00Z"), there));

        static DateTimeOffset At(string written) => DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync()
    {
        _table.Dispose();
        return ValueTask.CompletedTask;
    }

    private static byte[] After(string id, string? more) =>
        Letter(id, subject: "Re: The trailer", references: "<asked@lumen.example>", more: more, text: "And one thing more: who reads it?", day: 31, hour: 23);

    private async Task<SendResult> Sends(DateTimeOffset? leaves)
    {
        var drafts = new DraftBook(_table.Desk.Store, new(), _table.Desk.Clock);
        var talk = Assert.Single(await _table.Conversations());
        var draft = Assert.IsType<DraftOpening.Opened>(await drafts.Reply(talk.Id, _alice.Id, default)).Draft;
        await drafts.Save(draft.Id, _alice.Id, DraftWords.Of(draft) with { Text = "On Friday." }, draft.Version, default);
        return await _outbox.SendAt(leaves, draft.Id, _alice.Id, Guid.NewGuid().ToString("n"), [], default);
    }

    private async Task<Dispatch> Dispatch()
    {
        await using var context = _table.Desk.Store.Read();
        return await context.Dispatches.OrderByDescending(one => one.Id).FirstAsync();
    }
}
