using System.Text;
using Microsoft.Extensions.Time.Testing;
using Tact.Commandments.Law;
using Tact.Desk.Arrivals;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Conversations.Reading;
using Tact.Desk.Dispatches;
using Tact.Desk.Tests.Coaching;

namespace Tact.Desk.Tests.Conversations;

public sealed class ConversationReadingTests : IDisposable
{
    private readonly Talk _talk = new();
    private readonly CorrespondenceShelf _shelf;
    private readonly FakeTimeProvider _time = new(Talk.Monday.AddHours(1));

    public ConversationReadingTests() => _shelf = new(_talk.Store);

    [Fact]
    public async Task The_page_shows_what_happened_in_its_order_with_the_letters_read()
    {
        await _talk.Hear("When will it be ready?");
        await _talk.Answer("On Thursday.", 10);

        var shown = await Read();

        Assert.Equal(["When will it be ready?", "On Thursday."], shown.Entries.Select(one => one.Letter!.Letter.Text));
        Assert.Equal(0, shown.Earlier);
    }

    [Fact]
    public async Task Of_a_long_conversation_the_newest_part_is_shown()
    {
        foreach (var minute in Enumerable.Range(0, 6))
        {
            await _talk.Hear($"Letter {minute}", minute);
        }

        var shown = await Read(most: 4);

        Assert.Equal(2, shown.Earlier);
        Assert.Equal("Letter 2", shown.Entries[0].Letter!.Letter.Text);
    }

    [Fact]
    public async Task What_came_since_our_last_letter_is_open_and_the_rest_is_folded()
    {
        await _talk.Hear("Old", 0);
        await _talk.Answer("Ours", 1);
        var first = await _talk.Hear("New", 2);
        var second = await _talk.Hear("Newer", 3);

        Assert.Equal([first.Id, second.Id], (await Read()).Open.Order());
    }

    [Fact]
    public async Task When_we_wrote_last_our_letter_is_open()
    {
        await _talk.Hear("Theirs", 0);
        var ours = await _talk.Answer("Ours", 1);

        Assert.Equal([ours.Id], (await Read()).Open);
    }

    [Fact]
    public async Task An_invitation_is_read_out_of_its_letter()
    {
        const string raw = "Subject: Call\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n"
            + "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Call with Dana\r\nDTSTART:20261125T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var kept = new RawLetter { Content = Packing.Pack(Encoding.UTF8.GetBytes(raw)), Size = raw.Length };
        await _talk.Change((desk, _) => desk.Add(kept));

        await _talk.HearWith(new Attachment { Name = "invite.ics", MediaType = "text/calendar", IsCalendar = true }, "See you there.", 0, kept.Id);

        Assert.Equal("Call with Dana", Assert.Single((await Read()).Entries).Letter!.Invitation!.Name);
    }

    [Fact]
    public async Task A_letter_on_its_way_is_shown_until_it_has_been_gone_for_a_while()
    {
        var sent = new Dispatch { ConversationId = _talk.Id, ClientKey = "a", MessageId = "a", EnvelopeFrom = "a", State = DispatchState.Sent, SentAt = _time.GetUtcNow() };
        var uncertain = new Dispatch { ConversationId = _talk.Id, ClientKey = "b", MessageId = "b", EnvelopeFrom = "a", State = DispatchState.Uncertain };
        await _talk.Change((desk, _) => desk.AddRange(sent, uncertain));

        Assert.Equal(2, (await Read()).Dispatches.Count);

        _time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(DispatchState.Uncertain, Assert.Single((await Read()).Dispatches).State);
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_is_null() =>
        Assert.Null(await new ConversationReading(_talk.Store, _shelf, _time).Of(404, 40, HouseStyle.Default));

    public void Dispose()
    {
        _shelf.Dispose();
        _talk.Dispose();
    }

    private async Task<ShownConversation> Read(int most = 40) =>
        (await new ConversationReading(_talk.Store, _shelf, _time).Of(_talk.Id, most, HouseStyle.Default))!;
}
