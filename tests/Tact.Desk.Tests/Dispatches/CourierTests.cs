using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

public sealed class CourierTests : IDisposable
{
    private readonly PostRoom _post = new();

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task A_letter_leaves_byte_for_byte_and_is_taken_in_as_ours_at_once()
    {
        var id = await _post.Sends(".\n..\nFrom here on\n.");

        await _post.Round();

        var dispatch = await _post.Dispatch(id);
        var sunk = Assert.Single(_post.Sink.Accepted);
        await using var desk = _post.Agency.Desk.Store.Read();
        var raw = Packing.Unpack((await desk.RawLetters.SingleAsync(one => one.Id == dispatch.RawId)).Content);
        Assert.Equal(raw, sunk.Raw);
        Assert.Equal(("team@agency.example", DispatchState.Sent), (sunk.From, dispatch.State));
        Assert.Equal(["dana@lumen.example", "tom@lumen.example"], sunk.Recipients);
        Assert.All(dispatch.Recipients, one => Assert.Equal(RecipientState.Accepted, one.State));
        var arrival = await desk.Arrivals.SingleAsync(one => one.MessageId == dispatch.MessageId);
        Assert.Equal((ArrivalOrigin.Dispatch, true, dispatch.RawId), (arrival.Origin, arrival.IsOurs, arrival.RawId));
        Assert.Equal("Sent", (await Turned(id)).Single().State);
    }

    [Fact]
    public async Task Nothing_leaves_before_its_time_and_what_was_taken_back_never_does()
    {
        var draft = await _post.Agency.Answers("On Friday.");
        var held = (SendResult.Held)await _post.Outbox.Send(draft.Id, _post.Agency.Alice.Id, "key", [], default);
        _post.Clock.Advance(_post.Settings.UndoWindow - TimeSpan.FromMilliseconds(1));
        await _post.Round();
        Assert.Empty(_post.Sink.Accepted);

        Assert.IsType<Turning.Back>(await _post.Outbox.Undo(held.DispatchId, _post.Agency.Alice.Id, default));
        _post.Clock.Advance(TimeSpan.FromHours(1));
        await _post.Round();

        Assert.Empty(_post.Sink.Accepted);
        Assert.Equal(new Turning.NotNow(DispatchState.Undone), await _post.Outbox.SendNow(held.DispatchId, _post.Agency.Alice.Id, default));
    }

    [Fact]
    public async Task What_has_left_cannot_be_taken_back()
    {
        var id = await _post.Sends();
        await _post.Round();

        Assert.Equal(new Turning.NotNow(DispatchState.Sent), await _post.Outbox.Undo(id, _post.Agency.Alice.Id, default));
    }

    [Fact]
    public async Task One_refused_recipient_fails_alone_and_shows()
    {
        _post.Sink.Refuse("tom@lumen.example", "550 5.1.1 No Tom here");
        var id = await _post.Sends();

        await _post.Round();

        var dispatch = await _post.Dispatch(id);
        Assert.Equal((DispatchState.Sent, "tom@lumen.example: 550 5.1.1 No Tom here"), (dispatch.State, dispatch.Answer));
        Assert.Equal([RecipientState.Accepted, RecipientState.Refused], States(dispatch));
        Assert.Equal(["dana@lumen.example"], Assert.Single(_post.Sink.Accepted).Recipients);
    }

    [Fact]
    public async Task A_recipient_put_off_is_tried_again_alone()
    {
        _post.Sink.Lapse(new(SmtpStep.Recipient, SmtpDeed.Say, "451 4.7.1 Greylisted", "tom@lumen.example") { Times = 1 });
        var id = await _post.Sends();

        await _post.Round();
        Assert.Equal((DispatchState.Deferred, "451 4.7.1 Greylisted"), ((await _post.Dispatch(id)).State, (await _post.Dispatch(id)).Answer));
        _post.Clock.Advance(TimeSpan.FromMinutes(1));
        await _post.Round();

        Assert.Equal(DispatchState.Sent, (await _post.Dispatch(id)).State);
        Assert.Equal([["dana@lumen.example"], ["tom@lumen.example"]], _post.Sink.Accepted.Select(letter => letter.Recipients));
    }

    [Fact]
    public async Task A_server_that_says_later_is_asked_ever_more_rarely_and_given_up_after_two_days()
    {
        _post.Sink.Answer(SmtpStep.Data, "452 4.3.1 Out of space");
        var id = await _post.Sends();
        var begun = _post.Clock.GetUtcNow();

        var waits = new List<TimeSpan>();
        await _post.Round();
        while (await _post.Dispatch(id) is { State: DispatchState.Deferred } waiting)
        {
            waits.Add(waiting.NextTryAt!.Value - _post.Clock.GetUtcNow());
            _post.Clock.Advance(waits[^1]);
            await _post.Round();
        }

        var dispatch = await _post.Dispatch(id);
        Assert.Equal(DispatchState.Refused, dispatch.State);
        Assert.Equal("Given up after 13 tries. 452 4.3.1 Out of space", dispatch.Answer);
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(_post.Clock.GetUtcNow() - begun, TimeSpan.FromHours(44), TimeSpan.FromHours(52));
    }

    [Fact]
    public async Task A_refused_letter_is_sent_again_or_taken_back_on_a_members_word_only()
    {
        _post.Sink.Lapse(new(SmtpStep.Dot, SmtpDeed.Say, "554 5.6.0 Spam") { Times = 2 });
        var id = await _post.Sends();
        await _post.Round();
        _post.Clock.Advance(TimeSpan.FromDays(3));
        await _post.Round();
        Assert.Equal((DispatchState.Refused, "554 5.6.0 Spam"), ((await _post.Dispatch(id)).State, (await _post.Dispatch(id)).Answer));

        await _post.Outbox.SendAgain(id, _post.Agency.Alice.Id, default);
        await _post.Round();
        Assert.IsType<Turning.Back>(await _post.Outbox.Undo(id, _post.Agency.Alice.Id, default));

        Assert.Empty(_post.Sink.Accepted);
        Assert.Equal(["Refused", "Queued", "Refused"], (await Turned(id)).Select(one => one.State));
    }

    [Fact]
    public async Task Letters_that_follow_one_another_share_a_connection()
    {
        await _post.Sends("One.");
        await _post.Sends("Two.");
        await _post.Sends("Three.");

        await _post.Round();

        Assert.Equal((3, 1), (_post.Sink.Accepted.Count, _post.Sink.Connections));
    }

    [Fact]
    public async Task After_a_restore_nothing_leaves_without_a_member()
    {
        var id = await _post.Sends();

        Assert.Equal(1, await _post.Outbox.HoldAll(default));
        _post.Clock.Advance(TimeSpan.FromDays(1));
        await _post.Round();
        Assert.Empty(_post.Sink.Accepted);
        Assert.Equal((DispatchState.Held, true), ((await _post.Dispatch(id)).State, (await _post.Dispatch(id)).NeedsAMember));

        await _post.Outbox.SendNow(id, _post.Agency.Alice.Id, default);
        await _post.Round();
        Assert.Single(_post.Sink.Accepted);
    }

    [Fact]
    public async Task Two_couriers_never_carry_the_same_letter()
    {
        for (var letter = 0; letter < 6; letter++)
        {
            await _post.Sends($"Letter {letter}.");
        }

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var courier = _post.NewCourier();
            while (await courier.Next([], default) is { } claim)
            {
                await courier.Deliver(claim, default);
            }
        })));

        Assert.Equal(6, _post.Sink.Accepted.Select(letter => letter.MessageId).Distinct().Count());
        Assert.Equal(6, _post.Sink.Accepted.Count);
    }

    private static IEnumerable<RecipientState> States(Dispatch dispatch) => dispatch.Recipients.OrderBy(one => one.Address).Select(one => one.State);

    private async Task<List<DispatchFacts>> Turned(long id)
    {
        await using var desk = _post.Agency.Desk.Store.Read();
        var entries = await desk.Timeline.Where(one => one.DispatchId == id && one.Kind == EntryKind.DispatchTurned).OrderBy(one => one.Id).ToListAsync();
        return [.. entries.Select(entry => entry.Read<DispatchFacts>()!)];
    }
}
