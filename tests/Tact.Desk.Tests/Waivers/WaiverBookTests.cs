using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Clients;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Drafts;
using Tact.Desk.Tests.Dispatches;
using Tact.Desk.Tests.Drafts;
using Tact.Desk.Waivers;

namespace Tact.Desk.Tests.Waivers;

public sealed class WaiverBookTests : IDisposable
{
    private static readonly WaiverWish Subject = new("same-subject", null, "The subject was changed.", "They number their letters.", ForClient: true);

    private readonly PostRoom _room = new();
    private readonly WaiverBook _book;

    public WaiverBookTests() => _book = new(Agency.Desk.Store, Agency.Desk.Clock);

    private Agency Agency => _room.Agency;

    [Fact]
    public async Task For_a_client_it_holds_in_every_letter_to_them_and_in_no_other()
    {
        await KnowTheClient();
        await Set(Subject);

        var (theirs, others) = (await Advise(Agency.Trailer.Id, "dana@lumen.example"), await Advise(null, "ines@harbour.example"));
        var new_ = await Advise(null, "tom@lumen.example");

        var aside = Assert.Single(theirs.SetAside);
        Assert.Equal(("They number their letters.", "Alice", WaiverScope.Client), (aside.Waiver.Reason, aside.Standing!.Member!.Name, aside.Waiver.Scope));
        Assert.DoesNotContain(theirs.Examination.Findings, one => one.Commandment == "same-subject");
        Assert.Empty(others.SetAside);
        Assert.Empty(new_.Examination.IdleWaivers);
    }

    [Fact]
    public async Task Always_means_everybody_until_it_is_taken_back()
    {
        await KnowTheClient();
        var set = (await Set(Subject with { ForClient = false })).Waiver!;
        Assert.Single((await Advise(Agency.Trailer.Id, "dana@lumen.example")).SetAside);

        Assert.False(await _book.TakeBack(set.Id, Agency.Bob.Id, default));
        Assert.True(await _book.TakeBack(set.Id, Agency.Alice.Id, default));
        Assert.False(await _book.TakeBack(set.Id, Agency.Alice.Id, default));

        Assert.Empty((await Advise(Agency.Trailer.Id, "dana@lumen.example")).SetAside);
        Assert.Empty(await _book.All(default));
    }

    [Fact]
    public async Task A_client_nobody_wrote_to_yet_becomes_one_when_something_is_set_aside_for_them()
    {
        var outcome = await _book.Set(Subject, Agency.Alice.Id, null, [new("team@agency.example"), new("ines@harbour.example")], default);

        Assert.Equal("harbour.example", Assert.Single(await _book.All(default)).Client!.Name);
        Assert.NotNull(outcome.Waiver);
        Assert.Equal(WaiverRefusal.NoClient, (await _book.Set(Subject, Agency.Alice.Id, null, [new("team@agency.example")], default)).Refusal);
    }

    [Fact]
    public async Task Without_a_reason_a_commandment_or_the_right_to_write_nothing_is_set_aside()
    {
        Assert.Equal(WaiverRefusal.NoReason, (await Set(Subject with { Reason = " " })).Refusal);
        Assert.Equal(WaiverRefusal.NoCommandment, (await Set(Subject with { Commandment = "16" })).Refusal);
        Assert.Equal(WaiverRefusal.NotAllowed, (await _book.Set(Subject, Agency.Bob.Id, Agency.Trailer.Id, [], default)).Refusal);
        Assert.Empty(await _book.All(default));
    }

    [Fact]
    public async Task What_stands_already_stands_once()
    {
        await KnowTheClient();

        Assert.Equal((await Set(Subject)).Waiver!.Id, (await Set(Subject with { Reason = "Once more." })).Waiver!.Id);
        Assert.Single(await _book.All(default));
    }

    [Fact]
    public async Task It_counts_the_letters_that_left_and_one_that_is_not_needed_comes_first()
    {
        await KnowTheClient();
        await Set(new("plain-words", "SEO", "Said.", "They sell it.", ForClient: false));
        await Set(Subject);
        Agency.Arrives("When?");
        var draft = await Agency.Answers("On Friday.");
        await Agency.Drafts.Save(draft.Id, Agency.Alice.Id, DraftWords.Of(draft) with { Subject = "Something else" }, draft.Version, default);

        Assert.IsType<SendResult.Held>(await _room.Outbox.Send(draft.Id, Agency.Alice.Id, "key", [], default));
        Assert.Equal([0, 0], (await _book.All(default)).Select(one => one.Letters));
        _room.Clock.Advance(_room.Settings.UndoWindow);
        await _room.Round();

        Assert.Equal([("plain-words", 0, true), ("same-subject", 1, false)], (await _book.All(default)).Select(one => (one.Commandment, one.Letters, one.IsIdle(_room.Clock.GetUtcNow()))));
        _room.Clock.Advance(StandingWaiver.LongUnused);
        Assert.All(await _book.All(default), one => Assert.True(one.IsIdle(_room.Clock.GetUtcNow())));
        await using var desk = Agency.Desk.Store.Read();
        Assert.Equal("They number their letters.", (await desk.Timeline.SingleAsync(one => one.Kind == EntryKind.Waived)).Read<WaiverFacts>()!.Reason);
    }

    public void Dispose() => _room.Dispose();

    private Task<WaiverOutcome> Set(WaiverWish wish) => _book.Set(wish, Agency.Alice.Id, Agency.Trailer.Id, [], default);

    private async Task KnowTheClient() => await Agency.Desk.Store.Change(async desk =>
        (await desk.Conversations.SingleAsync(one => one.Id == Agency.Trailer.Id)).Client = new Client { Key = "lumen.example", Name = "Lumen" });

    private async Task<Counsel> Advise(long? conversation, string to)
    {
        if (conversation is not null)
        {
            Agency.Arrives("When?");
        }

        using var shelf = new CorrespondenceShelf(Agency.Desk.Store);
        var draft = new Draft { Subject = "Something else", From = Agency.Team, To = [new(to)], Text = "Hello, on Friday." };
        return await new Coach(shelf, Agency.Desk.Store, Agency.Desk.Clock)
            .Advise(draft, conversation, new() { Ours = new(["agency.example"]) }, [], Language.English);
    }
}
