using Tact.Desk.Queue;

namespace Tact.Desk.Tests.Queue;

public sealed class TodayListTests : IDisposable
{
    private readonly ListedTalks _desk = new();
    private readonly TodayList _today;

    public TodayListTests() => _today = new(_desk.Store, _desk.Clock);

    [Fact]
    public async Task Each_conversation_stands_once_at_its_soonest_due_with_all_that_is_owed()
    {
        _desk.Talk("Two dues", 300, 10);
        _desk.Talk("One due", 60);

        var rows = (await _today.Read(Whose.Everyones, 0, null, 10)).Rows;

        Assert.Equal(["Two dues", "One due"], rows.Select(one => one.Subject));
        Assert.Equal([10.0, 300.0], rows[0].Dues.Select(due => (due.By - _desk.Now).TotalMinutes));
    }

    [Fact]
    public async Task Page_after_page_shows_every_conversation_once_also_when_rows_leave_meanwhile()
    {
        for (var minute = 0; minute < 9; minute++)
        {
            _desk.Talk($"{minute}", minute / 3);
        }

        var first = await _today.Read(Whose.Everyones, 0, null, 4);
        _desk.Answer(first.Rows[0].Id);
        var second = await _today.Read(Whose.Everyones, 0, PlaceInList.Read(first.Next!.ToString()), 4);
        var third = await _today.Read(Whose.Everyones, 0, second.Next, 4);

        Assert.Equal(Enumerable.Range(0, 9).Select(one => $"{one}"), first.Rows.Concat(second.Rows).Concat(third.Rows).Select(one => one.Subject));
        Assert.Null(third.Next);
    }

    [Fact]
    public async Task Mine_are_those_I_answer_for_and_nobodys_those_nobody_does()
    {
        _desk.Talk("Mine", one => one.AssigneeId = _desk.Vera.Id, 5);
        _desk.Talk("Nobody's", 5);

        Assert.Equal("Mine", Assert.Single((await _today.Read(Whose.Mine, _desk.Vera.Id, null, 10)).Rows).Subject);
        Assert.Equal("Nobody's", Assert.Single((await _today.Read(Whose.Nobodys, _desk.Vera.Id, null, 10)).Rows).Subject);
        Assert.Equal(2, await _today.Number(Whose.Everyones, _desk.Vera.Id));
    }

    [Fact]
    public async Task What_was_put_off_is_neither_shown_nor_counted_until_then()
    {
        _desk.Talk("Put off", one => one.Dues.Add(Snoozed(5)), -50);
        _desk.Talk("Back again", one => one.Dues.Add(Snoozed(-5)), 50);

        Assert.Equal("Back again", Assert.Single((await _today.Read(Whose.Everyones, 0, null, 10)).Rows).Subject);
        Assert.Equal(new(Overdue: 1, AtRisk: 0, All: 1), await _today.Total(Whose.Everyones, 0, _desk.Now));
        Assert.Equal(new(Overdue: 2, AtRisk: 0, All: 2), await _today.Total(Whose.Everyones, 0, _desk.Now.AddMinutes(30)));
        Assert.Equal(1, (await new Standing(_desk.Store).Read(_desk.Now)).Overdue);
    }

    private Tact.Desk.Dues.OwedDue Snoozed(int minutes) => new()
    {
        Commandment = "",
        Kind = Tact.Desk.Dues.OwedDue.Snooze,
        What = "",
        By = _desk.Now.AddMinutes(minutes),
        AtRisk = _desk.Now.AddMinutes(minutes),
    };

    [Fact]
    public async Task The_head_counts_conversations_not_dues()
    {
        _desk.Talk("Late", -5, -50, 5);
        _desk.Talk("At risk", 5);
        _desk.Talk("Later", 500);

        Assert.Equal(new(Overdue: 1, AtRisk: 1, All: 3), await _today.Total(Whose.Everyones, 0, _desk.Now));
    }

    [Fact]
    public async Task How_it_stands_says_when_the_next_one_becomes_late()
    {
        _desk.Talk("Late", -5);
        _desk.Talk("Next", 7);
        _desk.Talk("Closed", one => one.ClosedAt = _desk.Now, -90);

        var now = await new Standing(_desk.Store).Read(_desk.Now);

        Assert.Equal((1, _desk.Now.AddMinutes(7)), (now.Overdue, now.NextDue));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("x-1")]
    [InlineData("99999999999999999999-1")]
    [InlineData("9223372036854775807-1")]
    public void A_place_that_was_tampered_with_is_none(string written) => Assert.Null(PlaceInList.Read(written));

    public void Dispose() => _desk.Dispose();
}
