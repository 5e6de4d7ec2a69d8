using Microsoft.Extensions.Logging.Abstractions;
using Tact.Desk.Arrivals;
using Tact.Desk.Dispatches;
using Tact.Desk.Mail.Dispatch;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

public sealed class DispatchWorkerTests : IDisposable
{
    private readonly PostRoom _post = new();

    public void Dispose() => _post.Dispose();

    [Fact]
    public async Task A_letter_leaves_by_itself_when_its_time_has_come_and_at_once_when_a_member_says_so()
    {
        using var worker = Worker();
        await worker.StartAsync(default);

        await _post.Sends("In ten seconds.");
        await _post.Sink.Letters(1);
        var draft = await _post.Agency.Answers("Now.");
        var held = (SendResult.Held)await _post.Outbox.Send(draft.Id, _post.Agency.Alice.Id, "now", [], default);
        await _post.Outbox.SendNow(held.DispatchId, _post.Agency.Alice.Id, default);
        await _post.Sink.Letters(2);

        await worker.StopAsync(default);
    }

    [Fact]
    public async Task What_a_process_that_is_no_more_was_sending_is_seen_to_at_the_next_start()
    {
        var (certain, uncertain) = (await Abandoned("Certain.", handedOver: false), await Abandoned("Uncertain.", handedOver: true));

        using var worker = Worker();
        await worker.StartAsync(default);
        if (!_post.Agency.Desk.Store.Database.OneWriter)
        {
            // Another node may be at work: what a lease holds is not taken away before it ends.
            _post.Clock.Advance(TimeSpan.FromSeconds(21));
        }

        var sunk = await _post.Sink.Letters(1);
        await worker.StopAsync(default);

        Assert.Equal((await _post.Dispatch(certain)).MessageId, Assert.Single(sunk).MessageId);
        Assert.Equal(DispatchState.Uncertain, (await _post.Dispatch(uncertain)).State);
        Assert.Contains("Nobody heard", (await _post.Dispatch(uncertain)).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lease_that_ran_out_shows_the_letter_as_uncertain_and_a_late_answer_still_counts()
    {
        _post.Sink.Lapse(new(SmtpStep.Dot, SmtpDeed.Wait, For: TimeSpan.FromMilliseconds(400)));
        var id = await _post.Sends();
        var frozen = (await _post.Courier.Next([], default))!;
        var carrying = _post.Courier.Deliver(frozen, default);
        while (!(await _post.Dispatch(id)).HandedOver)
        {
            await Task.Delay(5);
        }

        await _post.NewCourier().Recover(evenUnderLease: true, default);
        Assert.Equal(DispatchState.Uncertain, (await _post.Dispatch(id)).State);
        await carrying;

        Assert.Equal((DispatchState.Sent, 1), ((await _post.Dispatch(id)).State, _post.Sink.Accepted.Count));
    }

    [Fact]
    public async Task Whoever_lost_the_letter_to_another_does_not_hand_it_over()
    {
        var id = await _post.Sends();
        var slow = (await _post.Courier.Next([], default))!;
        await _post.NewCourier().Recover(evenUnderLease: true, default);
        await _post.Round();

        await _post.Courier.Deliver(slow, default);

        Assert.Equal((DispatchState.Sent, 1), ((await _post.Dispatch(id)).State, _post.Sink.Accepted.Count));
    }

    [Fact]
    public async Task An_uncertain_letter_found_on_the_server_afterwards_was_sent()
    {
        var id = await Abandoned("Uncertain.", handedOver: true);
        await _post.Courier.Recover(evenUnderLease: true, default);
        await Aftermath().See(default);
        Assert.Equal(DispatchState.Uncertain, (await _post.Dispatch(id)).State);

        var messageId = (await _post.Dispatch(id)).MessageId;
        await _post.Agency.Desk.Store.Change(async desk =>
        {
            var arrival = desk.Arrivals.Add(new() { MessageId = messageId, Checksum = "as the server has it", IsOurs = true, State = ArrivalState.Filed }).Entity;
            await desk.SaveChangesAsync();
            desk.Sightings.Add(new() { FolderId = 1, UidValidity = 1, Uid = 1, ArrivalId = arrival.Id });
        });
        await Aftermath().See(default);

        var found = await _post.Dispatch(id);
        Assert.Equal((DispatchState.Sent, "It was found on the server afterwards: the server had taken it."), (found.State, found.Answer));
        Assert.Empty(_post.Sink.Accepted);
    }

    [Fact]
    public async Task An_uncertain_letter_somebody_answered_arrived()
    {
        var id = await Abandoned("Uncertain.", handedOver: true);
        await _post.Courier.Recover(evenUnderLease: true, default);

        var messageId = (await _post.Dispatch(id)).MessageId;
        _post.Agency.Arrives("Thank you!", shape => shape.References = [messageId]);
        await Aftermath().See(default);

        Assert.Equal(DispatchState.Sent, (await _post.Dispatch(id)).State);
    }

    [Fact]
    public async Task An_uncertain_letter_is_settled_by_a_member()
    {
        var (arrived, again) = (await Abandoned("One.", handedOver: true), await Abandoned("Two.", handedOver: true));
        await _post.Courier.Recover(evenUnderLease: true, default);

        await _post.Outbox.CallItSent(arrived, _post.Agency.Alice.Id, default);
        await _post.Outbox.SendAgain(again, _post.Agency.Alice.Id, default);
        await _post.Round();

        Assert.Equal(DispatchState.Sent, (await _post.Dispatch(arrived)).State);
        Assert.Equal((await _post.Dispatch(again)).MessageId, Assert.Single(_post.Sink.Accepted).MessageId);
        await using var desk = _post.Agency.Desk.Store.Read();
        Assert.Equal(2, desk.Arrivals.Count(one => one.Origin == ArrivalOrigin.Dispatch));
    }

    private async Task<long> Abandoned(string text, bool handedOver)
    {
        var id = await _post.Sends(text);
        await _post.Agency.Desk.Store.Change(async desk =>
        {
            var dispatch = await desk.Dispatches.FindAsync(id);
            (dispatch!.State, dispatch.HandedOver, dispatch.LeaseOwner) = (DispatchState.Sending, handedOver, "a process that is no more");
            dispatch.LeaseUntil = _post.Clock.GetUtcNow().AddSeconds(20);
        });
        return id;
    }

    private Aftermath Aftermath()
    {
        var copies = new SentCopies(
            _post.Agency.Desk.Store, new ImapSentFolder(_post.Accounts, _post.Settings, _post.Clock), _post.Settings, _post.Clock, NullLogger<SentCopies>.Instance);
        return new(_post.Agency.Desk.Store, copies, _post.Settings, _post.Clock);
    }

    private DispatchWorker Worker() =>
        new(_post.Agency.Desk.Store, _post.Courier, Aftermath(), _post.Settings, _post.Clock, NullLogger<DispatchWorker>.Instance);
}
