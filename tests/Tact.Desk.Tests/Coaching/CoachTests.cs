using Microsoft.Extensions.Time.Testing;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;

namespace Tact.Desk.Tests.Coaching;

public sealed class CoachTests : IDisposable
{
    private static readonly HouseStyle _house = new() { Ours = new(["inkreel.example"]) };
    private readonly Talk _talk = new();
    private readonly CorrespondenceShelf _shelf;
    private readonly Coach _coach;

    public CoachTests()
    {
        _shelf = new(_talk.Store);
        _coach = new(_shelf, _talk.Store, new FakeTimeProvider(Talk.Monday.AddHours(1)));
    }

    [Fact]
    public async Task A_reply_is_examined_beside_the_letters_of_its_conversation()
    {
        await _talk.Hear("When will the other eight be ready?", 0, "tom@lumen.example");

        var counsel = await Advise("They will be with you on Thursday.", subject: "Quite another matter");

        Assert.Contains(counsel.Examination.Findings, one => one.Commandment == "same-subject");
        Assert.Contains(counsel.Examination.Findings, one => one.Commandment == "reply-all");
        Assert.Equal("When will the other eight be ready?", Assert.Single(counsel.Asks).Ask.Text);
    }

    [Fact]
    public async Task Who_is_missing_and_who_is_new_is_told_apart_by_field()
    {
        await _talk.Hear("When will it be ready?", 0, "tom@lumen.example");

        var counsel = await Advise("On Thursday.", to: ["dana@lumen.example", "stranger@elsewhere.example", "oleg@inkreel.example"]);

        Assert.Equal([new MissingRecipient(new("tom@lumen.example"), IsMain: false)], counsel.Recipients.Missing);
        Assert.Equal([new Party("stranger@elsewhere.example")], counsel.Recipients.Added);
    }

    [Fact]
    public async Task A_waived_finding_is_set_aside_but_the_missing_person_stays_in_sight()
    {
        await _talk.Hear("When will it be ready?", 0, "tom@lumen.example");

        var counsel = await Advise("On Thursday.", waivers: [new("reply-all", "Tom has left the firm.")]);

        Assert.DoesNotContain(counsel.Examination.Findings, one => one.Commandment == "reply-all");
        Assert.Single(counsel.Recipients.Missing);
    }

    [Fact]
    public async Task An_ask_that_was_struck_off_is_no_longer_asked_for()
    {
        var letter = await _talk.Hear("When will it be ready?");
        await _talk.Change((desk, conversation) => desk.Add(TimelineEntry.Of(
            conversation, EntryKind.AskMarked, null, Talk.Monday, new AskFacts(letter.MessageId, "When will it be ready?", IsStruckOff: true))));

        Assert.Empty((await Advise("")).Asks);
    }

    [Fact]
    public async Task The_letters_are_read_once_until_the_conversation_changes()
    {
        await _talk.Hear("When will it be ready?");
        var before = await _shelf.Of(_talk.Id);

        Assert.Same(before, await _shelf.Of(_talk.Id));

        await _talk.Hear("And what does it cost?", 5);
        Assert.Equal(2, (await _shelf.Of(_talk.Id)).Letters.Count);
    }

    [Fact]
    public async Task A_letter_that_opens_a_conversation_has_nothing_behind_it()
    {
        var counsel = await _coach.Advise(new() { Subject = "Spring", To = [new("new@client.example")] }, null, _house, [], Language.English);

        Assert.Empty(counsel.Asks);
        Assert.Empty(counsel.Recipients.Added);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Yes.", 1)]
    [InlineData("The other eight will be with you by Thursday, 18:00 your time.", 4)]
    [InlineData("周四下午六点前全部交付。", 2)]
    public void Reading_takes_its_time(string text, int seconds) => Assert.Equal(seconds, ReadingTime.Of(text));

    public void Dispose()
    {
        _shelf.Dispose();
        _talk.Dispose();
    }

    private Task<Counsel> Advise(string text, string subject = "Re: App Store texts", string[]? to = null, Waiver[]? waivers = null) =>
        _coach.Advise(
            new()
            {
                Subject = subject,
                From = new("team@inkreel.example"),
                To = [.. (to ?? ["dana@lumen.example"]).Select(address => new Party(address))],
                Text = text,
            },
            _talk.Id, _house, waivers ?? [], Language.English);
}
