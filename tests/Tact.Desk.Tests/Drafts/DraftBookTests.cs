using Tact.Commandments.Law;
using Tact.Desk.Drafts;

namespace Tact.Desk.Tests.Drafts;

public sealed class DraftBookTests : IDisposable
{
    private readonly Agency _agency = new();

    public void Dispose() => _agency.Dispose();

    [Fact]
    public async Task An_answer_goes_to_everybody_on_the_clients_letter_but_us_and_machines()
    {
        var letter = _agency.Arrives("When?", shape =>
        {
            shape.To = [Agency.Team, Agency.Tom];
            shape.Cc = [new("ivy@lumen.example", "Ivy"), new("no-reply@lumen.example")];
            shape.Subject = "RE: AW: [EXTERNAL] The trailer";
        });

        var draft = await Reply();

        Assert.Equal([Agency.Dana, Agency.Tom], draft.To);
        Assert.Equal([new("ivy@lumen.example")], draft.Cc);
        Assert.Equal(("Re: The trailer", letter.Id, _agency.Mailbox.Id), (draft.Subject, draft.AnswersLetterId, draft.MailboxId));
    }

    [Fact]
    public async Task Where_no_client_wrote_yet_the_next_letter_goes_where_the_last_went()
    {
        _agency.Arrives("Here is the trailer.", shape => (shape.From, shape.To, shape.Cc) = (Agency.Team, [Agency.Dana], [Agency.Tom]));

        var draft = await Reply();

        Assert.Equal([Agency.Dana], draft.To);
        Assert.Equal([Agency.Tom], draft.Cc);
    }

    [Fact]
    public async Task A_member_has_one_draft_in_a_conversation()
    {
        _agency.Arrives("When?");
        var first = await _agency.Answers("Tomorrow.");

        var again = await Reply();

        Assert.Equal((first.Id, "Tomorrow."), (again.Id, again.Text));
    }

    [Fact]
    public async Task Opened_twice_in_the_same_moment_it_is_one_draft()
    {
        _agency.Arrives("When?");

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Reply)));

        Assert.Single(opened.Select(draft => draft.Id).Distinct());
    }

    [Fact]
    public async Task A_save_that_has_not_seen_the_last_one_is_refused_and_both_texts_are_kept()
    {
        _agency.Arrives("When?");
        var draft = await Reply();
        var words = DraftWords.Of(draft);
        await Save(draft.Id, words with { Text = "On Friday." }, draft.Version);

        var late = Assert.IsType<DraftSaving.Overtaken>(await Save(draft.Id, words with { Text = "On Monday." }, draft.Version));

        Assert.Equal(("On Friday.", "On Monday."), (late.Current.Text, late.Offered.Text));
        Assert.Equal("On Friday.", (await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default))!.Text);
    }

    [Fact]
    public async Task The_same_save_sent_twice_is_one_save()
    {
        _agency.Arrives("When?");
        var draft = await Reply();
        var words = DraftWords.Of(draft) with { Text = "On Friday." };

        var first = Assert.IsType<DraftSaving.Saved>(await Save(draft.Id, words, draft.Version));
        var again = Assert.IsType<DraftSaving.Saved>(await Save(draft.Id, words, draft.Version));

        Assert.Equal(first, again);
    }

    [Fact]
    public async Task What_is_set_aside_for_a_letter_lives_with_its_draft_and_needs_a_reason()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        var waiver = new Waiver("plain-words", "She knows the word.", Text: "SEO");

        Assert.False(await _agency.Drafts.SetAside(draft.Id, _agency.Alice.Id, waiver with { Reason = " " }, default));
        Assert.False(await _agency.Drafts.SetAside(draft.Id, _agency.Bob.Id, waiver, default));
        Assert.True(await _agency.Drafts.SetAside(draft.Id, _agency.Alice.Id, waiver, default));
        Assert.True(await _agency.Drafts.SetAside(draft.Id, _agency.Alice.Id, waiver, default));

        var kept = (await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default))!;
        Assert.Equal(waiver, Assert.Single(kept.Waivers));
        Assert.IsType<DraftSaving.Overtaken>(await Save(draft.Id, DraftWords.Of(draft) with { Text = "On Monday." }, draft.Version));

        Assert.True(await _agency.Drafts.TakeBack(draft.Id, _agency.Alice.Id, waiver, default));
        Assert.Empty((await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default))!.Waivers);
    }

    [Fact]
    public async Task A_guest_writes_nothing()
    {
        _agency.Arrives("When?");

        Assert.IsType<DraftOpening.NotAllowed>(await _agency.Drafts.Reply(_agency.Trailer.Id, _agency.Bob.Id, default));
        Assert.IsType<DraftOpening.NotAllowed>(await _agency.Drafts.New(null, _agency.Bob.Id, default));
    }

    [Fact]
    public async Task Files_come_and_go_and_a_huge_one_is_refused_before_it_is_read()
    {
        _agency.Arrives("When?");
        var draft = await Reply();
        var added = Assert.IsType<FileAdding.Added>(await _agency.Attaches(draft, "../../plan\u202E.txt", "The plan"));
        var huge = new Endless();

        var refused = await _agency.Drafts.AddFile(draft.Id, _agency.Alice.Id, "film.mov", "video/quicktime", huge, default);

        Assert.Equal("plan.txt", added.File.Name);
        Assert.IsType<FileAdding.TooBig>(refused);
        Assert.InRange(huge.Position, 1, new DraftLimits().MostFileBytes + 1_000_000);
        Assert.True(await _agency.Drafts.RemoveFile(draft.Id, _agency.Alice.Id, added.File.Id, default));
        Assert.Empty((await _agency.Drafts.Find(draft.Id, _agency.Alice.Id, default))!.Files);
    }

    [Fact]
    public async Task A_discarded_draft_is_gone_with_its_files_and_a_late_save_says_so()
    {
        _agency.Arrives("When?");
        var draft = await _agency.Answers("On Friday.");
        await _agency.Attaches(draft, "plan.txt", "The plan");

        Assert.True(await _agency.Drafts.Discard(draft.Id, _agency.Alice.Id, default));

        Assert.IsType<DraftSaving.Gone>(await Save(draft.Id, DraftWords.Of(draft), draft.Version));
        await using var desk = _agency.Desk.Store.Read();
        Assert.Empty(desk.DraftFiles);
    }

    private Task<DraftSaving> Save(long draftId, DraftWords words, long version) =>
        _agency.Drafts.Save(draftId, _agency.Alice.Id, words, version, default);

    private async Task<SavedDraft> Reply() =>
        Assert.IsType<DraftOpening.Opened>(await _agency.Drafts.Reply(_agency.Trailer.Id, _agency.Alice.Id, default)).Draft;

    /// <summary>A file without an end.</summary>
    private sealed class Endless : MemoryStream
    {
        public override long Position { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Position += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
