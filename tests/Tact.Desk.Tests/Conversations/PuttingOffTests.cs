using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Tests.Drafts;

namespace Tact.Desk.Tests.Conversations;

/// <summary>A conversation put off comes back at its instant, or with a letter; a reminder stands unless the client writes.</summary>
public sealed class PuttingOffTests : IAsyncLifetime
{
    private readonly Agency _agency = new();
    private readonly ConversationBook _book;
    private int _letters;

    public PuttingOffTests() => _book = new(_agency.Desk.Store, _agency.Desk.Clock);

    private long Talk => _agency.Trailer.Id;

    private DateTimeOffset Now => _agency.Desk.Clock.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        Writes(Agency.Dana, Now.AddHours(-5));
        await _agency.Desk.Store.Change(async context => (await context.Conversations.SingleAsync()).LastAt = Now.AddHours(-5));
    }

    [Fact]
    public async Task It_is_owed_a_look_then_beside_all_that_was_owed_before()
    {
        Assert.True((await _book.Snooze(Talk, Now.AddHours(3), _agency.Alice.Id)).IsDone);

        var dues = await Dues();
        Assert.Equal(Now.AddHours(3), Assert.Single(dues, one => one.Kind == OwedDue.Snooze).By);
        Assert.Contains(dues, one => one.Kind == "reply");
    }

    [Fact]
    public async Task A_word_said_later_takes_the_place_of_the_one_before_and_waking_ends_it()
    {
        await _book.Snooze(Talk, Now.AddHours(3), _agency.Alice.Id);
        await _book.RemindUnlessAnswered(Talk, Now.AddDays(2), _agency.Alice.Id);
        Assert.Equal([OwedDue.Reminder], await Kinds());

        await _book.Wake(Talk, _agency.Alice.Id);
        Assert.Empty(await Kinds());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_of_the_client_ends_either(bool hidden)
    {
        await PutOff(hidden);

        Writes(Agency.Dana, Now.AddMinutes(1));

        Assert.Empty(await Kinds());
    }

    [Fact]
    public async Task Our_own_letter_ends_what_was_put_off_and_not_the_reminder_of_its_answer()
    {
        await PutOff(hidden: false);
        Writes(Agency.Team, Now.AddMinutes(1));
        Assert.Equal([OwedDue.Reminder], await Kinds());

        Writes(Agency.Team, Now.AddDays(3));
        Assert.Empty(await Kinds());

        await PutOff(hidden: true);
        Assert.Empty(await Kinds());
    }

    [Fact]
    public async Task It_cannot_be_put_off_into_the_past_nor_for_ever()
    {
        Assert.Equal(ConversationRefusal.NotThen, (await _book.Snooze(Talk, Now, _agency.Alice.Id)).Refusal);
        Assert.Equal(ConversationRefusal.NotThen, (await _book.RemindUnlessAnswered(Talk, Now.AddDays(400), _agency.Alice.Id)).Refusal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.Snooze(Talk, Now.AddHours(1), _agency.Bob.Id)).Refusal);
        Assert.Empty(await Kinds());
    }

    public ValueTask DisposeAsync()
    {
        _agency.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<ConversationOutcome> PutOff(bool hidden) => hidden
        ? _book.Snooze(Talk, Now.AddDays(2), _agency.Alice.Id)
        : _book.RemindUnlessAnswered(Talk, Now.AddDays(2), _agency.Alice.Id);

    private void Writes(Tact.Commandments.Letters.Party from, DateTimeOffset at) => _agency.Arrives("When will the trailer be ready?", shape =>
    {
        (shape.From, shape.At) = (from, at);
        shape.MessageId = $"letter-{++_letters}@lumen.example";
    });

    /// <summary>What members asked for, once all is derived anew as with any event.</summary>
    private async Task<List<string>> Kinds()
    {
        await _book.MarkAsk(Talk, new("letter-1@lumen.example", "When will the trailer be ready?", false), _agency.Alice.Id);
        return [.. (await Dues()).Where(one => one.Commandment.Length == 0).Select(one => one.Kind)];
    }

    private async Task<List<OwedDue>> Dues()
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Dues.ToListAsync();
    }
}
