using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.Members;
using Tact.Desk.Tests.Drafts;

namespace Tact.Desk.Tests.Conversations;

/// <summary>A conversation given away is owed a reading of its brief, until whoever has it now says so.</summary>
public sealed class HandOverTests : IAsyncLifetime
{
    private readonly Agency _agency = new();
    private readonly Member _cara = new() { Name = "Cara", UserName = "cara@agency.example", Role = Role.Member };
    private readonly ConversationBook _book;

    public HandOverTests() => _book = new(_agency.Desk.Store, _agency.Desk.Clock);

    private long Talk => _agency.Trailer.Id;

    public async ValueTask InitializeAsync()
    {
        var asked = _agency.Arrives("When will the trailer be ready?");
        await _agency.Desk.Store.Change(async context =>
        {
            context.Add(_cara);
            (await context.Conversations.SingleAsync()).LastAt = asked.At;
            await context.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task It_is_owed_until_the_one_who_has_it_has_read_the_brief()
    {
        Assert.True((await _book.HandOver(Talk, _cara.Id, "Dana likes short letters.", _agency.Alice.Id)).IsDone);

        var due = Assert.Single(await HandOvers());
        Assert.Equal(("seamless-pickup", _agency.Desk.Clock.GetUtcNow().AddHours(2)), (due.Commandment, due.By));
        Assert.Contains("Cara", due.What, StringComparison.Ordinal);
        Assert.Equal(ConversationRefusal.NotAllowed, (await _book.PickUp(Talk, _agency.Alice.Id)).Refusal);

        await _book.PickUp(Talk, _cara.Id);
        await _book.PickUp(Talk, _cara.Id);
        Assert.Empty(await HandOvers());
        Assert.Single(await Timeline(EntryKind.PickedUp));
        Assert.Equal("Dana likes short letters.", Assert.Single(await Timeline(EntryKind.Note)).Read<NoteFacts>()!.Text);
    }

    [Fact]
    public async Task Whoever_takes_it_for_himself_owes_no_reading()
    {
        await _book.Assign(Talk, _cara.Id, _cara.Id);

        Assert.Empty(await HandOvers());
    }

    [Fact]
    public async Task Words_too_long_for_a_note_give_nothing_away()
    {
        var outcome = await _book.HandOver(Talk, _cara.Id, new('x', ConversationBook.LongestNote + 1), _agency.Alice.Id);

        Assert.Equal(ConversationRefusal.TooLong, outcome.Refusal);
        Assert.Empty(await Timeline(EntryKind.Assigned));
    }

    public ValueTask DisposeAsync()
    {
        _agency.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<List<OwedDue>> HandOvers()
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Dues.Where(one => one.Kind == "handover").ToListAsync();
    }

    private async Task<List<TimelineEntry>> Timeline(EntryKind kind)
    {
        await using var context = _agency.Desk.Store.Read();
        return await context.Timeline.Where(one => one.Kind == kind).ToListAsync();
    }
}
