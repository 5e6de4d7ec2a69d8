using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Tests.Drafts;

namespace Tact.Desk.Tests.Conversations;

public sealed class ConversationBookTests : IDisposable
{
    private readonly Agency _agency = new();
    private readonly ConversationBook _book;

    public ConversationBookTests() => _book = new(_agency.Desk.Store, _agency.Desk.Clock);

    [Fact]
    public async Task Giving_it_to_a_member_is_on_the_timeline_once()
    {
        await Assign(_agency.Alice.Id);
        await Assign(_agency.Alice.Id);

        Assert.Equal(_agency.Alice.Id, (await Trailer()).AssigneeId);
        Assert.Equal("Alice", Assert.Single(await Timeline(EntryKind.Assigned)).Read<AssignmentFacts>()!.Name);
    }

    [Fact]
    public async Task It_can_be_given_back_to_nobody()
    {
        await Assign(_agency.Alice.Id);
        await Assign(null);

        Assert.Null((await Trailer()).AssigneeId);
        Assert.Equal(2, (await Timeline(EntryKind.Assigned)).Count);
    }

    [Fact]
    public async Task Nobody_who_only_reads_is_given_anything()
    {
        Assert.Equal(ConversationRefusal.NobodyThere, (await Assign(_agency.Bob.Id)).Refusal);
        Assert.Equal(ConversationRefusal.NobodyThere, (await Assign(404)).Refusal);
        Assert.Empty(await Timeline(EntryKind.Assigned));
    }

    [Fact]
    public async Task Whoever_only_reads_changes_nothing()
    {
        var (talk, by) = (_agency.Trailer.Id, _agency.Bob.Id);

        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.Assign(talk, null, by)).Refusal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.Close(talk, by)).Refusal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.Reopen(talk, by)).Refusal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.Note(talk, "hm", by)).Refusal);
        Assert.Equal(ConversationRefusal.Gone, (await _book.Close(404, _agency.Alice.Id)).Refusal);
    }

    [Fact]
    public async Task Nothing_is_owed_on_a_closed_conversation_and_all_of_it_again_when_it_is_opened()
    {
        var asked = _agency.Arrives("When will the trailer be ready?");
        await _agency.Desk.Store.Change(async context => (await context.Conversations.SingleAsync()).LastAt = asked.At);
        await _book.MarkAsk(_agency.Trailer.Id, new(asked.MessageId, "And who speaks?", false), _agency.Alice.Id);
        Assert.NotEmpty(await Owed());

        await _book.Close(_agency.Trailer.Id, _agency.Alice.Id);
        Assert.Empty(await Owed());

        await _book.Reopen(_agency.Trailer.Id, _agency.Alice.Id);
        Assert.NotEmpty(await Owed());
        Assert.Single(await Timeline(EntryKind.Closed));
        Assert.Single(await Timeline(EntryKind.Reopened));
    }

    [Fact]
    public async Task A_note_keeps_its_words_and_one_without_any_is_refused()
    {
        var (talk, alice) = (_agency.Trailer.Id, _agency.Alice.Id);
        await _book.Note(talk, "  Dana is on leave.  ", alice);

        Assert.Equal("Dana is on leave.", Assert.Single(await Timeline(EntryKind.Note)).Read<NoteFacts>()!.Text);
        Assert.Equal(ConversationRefusal.Empty, (await _book.Note(talk, " \n", alice)).Refusal);
        Assert.Equal(ConversationRefusal.TooLong, (await _book.Note(talk, new('x', ConversationBook.LongestNote + 1), alice)).Refusal);
    }

    [Fact]
    public async Task An_ask_is_marked_in_a_letter_of_the_conversation_only()
    {
        var (talk, alice) = (_agency.Trailer.Id, _agency.Alice.Id);
        var letter = _agency.Arrives("The trailer.");

        Assert.True((await _book.MarkAsk(talk, new(letter.MessageId, "When?", false), alice)).IsDone);
        Assert.Equal(ConversationRefusal.NoSuchLetter, (await _book.MarkAsk(talk, new("another@lumen.example", "When?", false), alice)).Refusal);
    }

    [Fact]
    public async Task What_is_said_of_a_joined_conversation_is_done_to_the_one_that_stands()
    {
        var joined = await _agency.Desk.Store.Change(async context =>
        {
            var row = context.Add(new Conversation { Subject = "Trailer", JoinedToId = _agency.Trailer.Id }).Entity;
            await context.SaveChangesAsync();
            return row.Id;
        });

        var outcome = await _book.Close(joined, _agency.Alice.Id);

        Assert.Equal(_agency.Trailer.Id, outcome.Id);
        Assert.True((await Trailer()).IsClosed);
    }

    public void Dispose() => _agency.Dispose();

    private Task<ConversationOutcome> Assign(long? to) => _book.Assign(_agency.Trailer.Id, to, _agency.Alice.Id);

    private async Task<Conversation> Trailer()
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Conversations.SingleAsync(one => one.Id == _agency.Trailer.Id);
    }

    private async Task<List<OwedDue>> Owed()
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Dues.ToListAsync();
    }

    private async Task<List<TimelineEntry>> Timeline(EntryKind kind)
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Timeline.Where(one => one.Kind == kind).ToListAsync();
    }
}
