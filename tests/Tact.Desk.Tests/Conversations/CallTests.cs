using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Coaching;
using Tact.Desk.Conversations;
using Tact.Desk.Drafts;
using Tact.Desk.Dues;
using Tact.Desk.Queue;
using Tact.Desk.Tests.Drafts;

namespace Tact.Desk.Tests.Conversations;

/// <summary>A call noted by hand, or told of by an invitation, is owed a summary until its letter leaves.</summary>
public sealed class CallTests : IAsyncLifetime
{
    private readonly Agency _agency = new();
    private readonly ConversationBook _book;

    public CallTests() => _book = new(_agency.Desk.Store, _agency.Desk.Clock);

    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private long Talk => _agency.Trailer.Id;

    private static CallFacts Noted => new() { Begins = Nine.AddMinutes(-40), Ends = Nine.AddMinutes(-10), People = ["Dana", "Alice"], Agreed = ["The logo stays"], Steps = ["Dana: sends the music by Friday"] };

    public async ValueTask InitializeAsync()
    {
        var asked = _agency.Arrives("Could you ring me about the trailer?", shape => shape.At = Nine.AddHours(-1));
        await _agency.Desk.Store.Change(async context => (await context.Conversations.SingleAsync()).LastAt = asked.At);
    }

    [Fact]
    public async Task A_call_noted_by_hand_owes_its_summary_two_hours_after_its_end()
    {
        Assert.True((await _book.NoteCall(Talk, Noted, _agency.Alice.Id)).IsDone);

        var due = Assert.Single(await Summaries());
        Assert.Equal((Nine.AddMinutes(110), Nine.AddMinutes(50)), (due.By, due.AtRisk));
        var row = Assert.Single(await Calls());
        Assert.Equal(["Dana", "Alice"], row.Call.People);
    }

    [Fact]
    public async Task The_letter_opens_prepared_once_and_with_what_was_typed()
    {
        await _book.NoteCall(Talk, Noted, _agency.Alice.Id);
        await _agency.Answers("Hello Dana, a word before.");

        await _agency.Drafts.Prepare(Talk, "summary", _agency.Alice.Id, default);
        var draft = ((DraftOpening.Opened)await _agency.Drafts.Prepare(Talk, "summary", _agency.Alice.Id, default)).Draft;

        Assert.StartsWith("Hello Dana, a word before.", draft.Text, StringComparison.Ordinal);
        Assert.Contains("What we agreed on the call (Dana and Alice):\n1. The logo stays\n\nWho does what by when:\n1. Dana: sends the music by Friday", draft.Text, StringComparison.Ordinal);
        Assert.Equal(draft.Text.IndexOf("The logo stays", StringComparison.Ordinal), draft.Text.LastIndexOf("The logo stays", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_letter_settles_it()
    {
        await _book.NoteCall(Talk, Noted, _agency.Alice.Id);
        var draft = ((DraftOpening.Opened)await _agency.Drafts.Prepare(Talk, "summary", _agency.Alice.Id, default)).Draft;

        _agency.Arrives(draft.Text, shape => (shape.From, shape.MessageId) = (Agency.Team, "summary@agency.example"));
        await _book.Reopen(Talk, _agency.Alice.Id);

        Assert.Empty(await Summaries());
        Assert.Empty(await Calls());
    }

    [Fact]
    public async Task Noted_again_it_is_the_same_call_and_said_the_same_again_it_is_nothing_new()
    {
        await _book.NoteCall(Talk, Noted, _agency.Alice.Id);
        var known = Assert.Single(await Calls()).Call;

        await _book.NoteCall(Talk, Noted with { Key = known.Key, Agreed = ["The logo stays", "The end is shorter"] }, _agency.Alice.Id);
        await _book.NoteCall(Talk, Noted with { Key = known.Key, Agreed = ["The logo stays", "The end is shorter"] }, _agency.Alice.Id);

        Assert.Equal(2, Assert.Single(await Calls()).Call.Agreed.Count);
        await using var context = _agency.Desk.Store.Read();
        Assert.Equal(2, await context.Timeline.CountAsync(one => one.Kind == EntryKind.CallNoted));
    }

    [Fact]
    public async Task An_invitation_is_a_call_and_a_member_can_say_that_it_was_none()
    {
        await _agency.Desk.Store.Change(async context =>
        {
            context.Add(new FiledLetter
            {
                ConversationId = Talk,
                MessageId = "invites@lumen.example",
                Digest = "invites",
                FromAddress = "dana@lumen.example",
                Kind = LetterKind.Invitation,
                At = Nine,
                Call = new("uid@calendar.example", Nine.AddHours(3), Nine.AddHours(4), "The trailer", ["Dana", "Alice"]),
            });
            await context.SaveChangesAsync();
        });
        await _book.Reopen(Talk, _agency.Alice.Id);
        Assert.Equal(Nine.AddHours(6), Assert.Single(await Summaries()).By);

        await _book.NoteCall(Talk, new() { Key = "uid@calendar.example", Begins = Nine.AddHours(3), Ends = Nine.AddHours(4), IsOff = true }, _agency.Alice.Id);

        Assert.Empty(await Summaries());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(721, 0)]
    [InlineData(30, 400)]
    public async Task What_cannot_be_is_refused_in_words(int minutes, int days)
    {
        var begins = Nine.AddDays(days);

        var outcome = await _book.NoteCall(Talk, new() { Begins = begins, Ends = begins.AddMinutes(minutes) }, _agency.Alice.Id);

        Assert.Equal(ConversationRefusal.NoSuchTime, outcome.Refusal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.NoteCall(Talk, Noted, _agency.Bob.Id)).Refusal);
        Assert.Equal(ConversationRefusal.TooLong, (await _book.NoteCall(Talk, Noted with { Agreed = [new('x', 10_001)] }, _agency.Alice.Id)).Refusal);
    }

    public ValueTask DisposeAsync()
    {
        _agency.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<List<OwedDue>> Summaries()
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Dues.Where(one => one.Kind == "summary").ToListAsync();
    }

    private async Task<IReadOnlyList<CallList.Row>> Calls()
    {
        using var shelf = new CorrespondenceShelf(_agency.Desk.Store);
        return await new CallList(_agency.Desk.Store, shelf).Read(10);
    }
}
