using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Drafts;
using Tact.Desk.Mail.Reading;
using Tact.Desk.Tests.Drafts;

namespace Tact.Desk.Tests.Dispatches;

public sealed class OutboxTests : IDisposable
{
    private readonly Agency _agency = new();

    public void Dispose() => _agency.Dispose();

    [Fact]
    public async Task A_letter_sent_is_held_for_ten_seconds_with_its_bytes_and_id_fixed()
    {
        var asked = _agency.Arrives("When?", shape => shape.References = ["0@lumen.example"]);
        var draft = await _agency.Answers("On Friday.");

        var held = Assert.IsType<SendResult.Held>(await Send(draft.Id));

        var dispatch = await Dispatch(held.DispatchId);
        var letter = MimeLetter.Read(await Raw(dispatch)).Letter;
        Assert.Equal((DispatchState.Held, _agency.Desk.Clock.GetUtcNow().AddSeconds(10)), (dispatch.State, held.Until));
        Assert.Equal((dispatch.MessageId, asked.MessageId), (letter.MessageId, letter.InReplyTo));
        Assert.Equal(["0@lumen.example", asked.MessageId], letter.References);
        Assert.Equal(["dana@lumen.example"], dispatch.Recipients.Select(one => one.Address));
        Assert.Null(await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default));
        Assert.Contains(EntryKind.DispatchQueued, await Timeline());
    }

    [Fact]
    public async Task Pressing_twice_makes_one_letter()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");

        var held = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Send(draft.Id))));

        Assert.Single(held.Select(one => Assert.IsType<SendResult.Held>(one).DispatchId).Distinct());
        await using var desk = _agency.Desk.Store.Read();
        Assert.Equal((1, 1), (desk.Dispatches.Count(), desk.RawLetters.Count()));
    }

    [Fact]
    public async Task Undo_brings_the_draft_back_whole()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        await _agency.Attaches(draft, "план.txt", "Line one\r\nline two\n");
        var held = Assert.IsType<SendResult.Held>(await Send(draft.Id));

        var back = Assert.IsType<Turning.Back>(await _agency.Outbox.Undo(held.DispatchId, _agency.Alice.Id, default));

        var again = (await _agency.Drafts.Find(back.DraftId, _agency.Alice.Id, default))!;
        var file = Assert.Single(again.Files);
        var content = await _agency.Drafts.OpenFile(again.Id, _agency.Alice.Id, file.Id, default);
        Assert.Equal(draft.Id, again.Id);
        Assert.True(DraftWords.Of(draft).Are(again));
        Assert.Equal(("план.txt", "Line one\r\nline two\n"), (file.Name, System.Text.Encoding.UTF8.GetString(content!.Bytes)));
        Assert.Equal(DispatchState.Undone, (await Dispatch(held.DispatchId)).State);
        Assert.Contains(EntryKind.DispatchUndone, await Timeline());
    }

    [Fact]
    public async Task What_was_begun_meanwhile_is_not_lost_when_a_letter_is_taken_back()
    {
        _agency.Arrives("When?");
        var held = Assert.IsType<SendResult.Held>(await Send((await _agency.Answers("On Friday.")).Id));
        await _agency.Answers("One more thing.");

        var back = Assert.IsType<Turning.Back>(await _agency.Outbox.Undo(held.DispatchId, _agency.Alice.Id, default));

        Assert.Equal("On Friday.\n\nOne more thing.", (await _agency.Drafts.Find(back.DraftId, _agency.Alice.Id, default))!.Text);
        Assert.Single(await _agency.Drafts.Of(_agency.Alice.Id, default));
    }

    [Fact]
    public async Task Where_the_coach_says_stop_a_reason_is_asked_and_stands_on_the_timeline()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        await _agency.Drafts.Save(draft.Id, _agency.Alice.Id, DraftWords.Of(draft) with { Subject = "Something else" }, draft.Version, default);

        var stopped = Assert.IsType<SendResult.Stopped>(await Send(draft.Id));
        Assert.IsType<SendResult.Stopped>(await Send(draft.Id, new Waiver("same-subject", " ")));
        Assert.IsType<SendResult.Held>(await Send(draft.Id, new Waiver("same-subject", "Dana asked for it.")));

        Assert.Equal("same-subject", Assert.Single(stopped.Examination.Findings, one => one.Level == Level.Stop).Commandment);
        await using var desk = _agency.Desk.Store.Read();
        var waived = desk.Timeline.Single(entry => entry.Kind == EntryKind.Waived).Read<WaiverFacts>();
        Assert.Equal(("same-subject", "Dana asked for it."), (waived!.Commandment, waived.Reason));
    }

    [Fact]
    public async Task What_was_set_aside_in_the_draft_holds_when_it_is_sent_and_comes_back_with_it()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        await _agency.Drafts.Save(draft.Id, _agency.Alice.Id, DraftWords.Of(draft) with { Subject = "Something else" }, draft.Version, default);
        await _agency.Drafts.SetAside(draft.Id, _agency.Alice.Id, new("same-subject", "Dana asked for it."), default);

        var held = Assert.IsType<SendResult.Held>(await Send(draft.Id, new Waiver("plain-words", "She knows the word.")));
        var back = Assert.IsType<Turning.Back>(await _agency.Outbox.Undo(held.DispatchId, _agency.Alice.Id, default));

        Assert.Equal(["Dana asked for it.", "She knows the word."], (await _agency.Drafts.Find(back.DraftId, _agency.Alice.Id, default))!.Waivers.Select(one => one.Reason));
    }

    [Theory]
    [InlineData("", typeof(SendResult.NoRecipients))]
    [InlineData("dana", typeof(SendResult.ImpossibleAddress))]
    [InlineData("dana@lumen.example\r\nRCPT TO:<eve@evil.example>", typeof(SendResult.ImpossibleAddress))]
    [InlineData("\"dana\r\n\"@lumen.example", typeof(SendResult.ImpossibleAddress))]
    [InlineData("dana lee@lumen.example", typeof(SendResult.ImpossibleAddress))]
    [InlineData("dana@lumen..example", typeof(SendResult.ImpossibleAddress))]
    public async Task A_letter_that_could_reach_nobody_is_refused_with_what_is_wrong(string address, Type refusal)
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        await _agency.Drafts.Save(
            draft.Id, _agency.Alice.Id, DraftWords.Of(draft) with { To = address.Length == 0 ? [] : [new(address)], Cc = [] }, draft.Version, default);

        Assert.IsType(refusal, await Send(draft.Id));
        Assert.NotNull(await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_sent()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers(" ");
        Assert.IsType<SendResult.Empty>(await Send(draft.Id));
        Assert.IsType<SendResult.DraftGone>(await Send(draft.Id + 1));

        await _agency.Desk.Store.Change(async desk => (await desk.Mailboxes.SingleAsync()).RetiredAt = _agency.Desk.Clock.GetUtcNow());
        Assert.IsType<SendResult.MailboxRetired>(await Send(draft.Id));
    }

    private Task<SendResult> Send(long draftId, params Waiver[] waivers) =>
        _agency.Outbox.Send(draftId, _agency.Alice.Id, "key-1", waivers, default);

    private async Task<Dispatch> Dispatch(long id)
    {
        await using var desk = _agency.Desk.Store.Read();
        return await desk.Dispatches.Include(one => one.Recipients).SingleAsync(one => one.Id == id);
    }

    private async Task<byte[]> Raw(Dispatch dispatch)
    {
        await using var desk = _agency.Desk.Store.Read();
        return Packing.Unpack((await desk.RawLetters.SingleAsync(raw => raw.Id == dispatch.RawId)).Content);
    }

    private async Task<List<EntryKind>> Timeline()
    {
        await using var desk = _agency.Desk.Store.Read();
        return await desk.Timeline.Where(entry => entry.ConversationId == _agency.Trailer.Id).Select(entry => entry.Kind).ToListAsync();
    }
}
