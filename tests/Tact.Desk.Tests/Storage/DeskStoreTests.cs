using Microsoft.EntityFrameworkCore;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Tests.Storage;

public sealed class DeskStoreTests : IDisposable
{
    private readonly FreshDesk _desk = new();
    private readonly LiveFeed _live = new();
    private readonly DeskStore _store;

    public DeskStoreTests() => _store = new(_desk.Open, _live, oneWriter: true);

    public void Dispose()
    {
        _store.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task A_change_that_breaks_midway_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.Change(async desk =>
        {
            desk.Conversations.Add(new() { Subject = "half" });
            await desk.SaveChangesAsync();
            throw new InvalidOperationException("the lights went out");
        }));

        await using var reading = _store.Read();
        Assert.Empty(reading.Conversations);
    }

    [Fact]
    public async Task Changes_made_at_the_same_time_all_count()
    {
        var id = await _store.Change(async desk =>
        {
            var made = desk.Conversations.Add(new() { Subject = "the trailer" }).Entity;
            await desk.SaveChangesAsync();
            return made.Id;
        });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _store.Change(async desk =>
        {
            var one = await desk.Conversations.SingleAsync(conversation => conversation.Id == id);
            one.LetterCount++;
            one.Version++;
        }))));

        await using var reading = _store.Read();
        Assert.Equal(20, reading.Conversations.Single().LetterCount);
    }

    [Fact]
    public async Task Whoever_listens_hears_of_a_change_once_it_can_be_read()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var changes = _live.Listen(stop.Token);

        var id = await _store.Change(async desk =>
        {
            var made = desk.Conversations.Add(new() { Subject = "the trailer" }).Entity;
            await desk.SaveChangesAsync();
            return made.Id;
        });

        await foreach (var change in changes)
        {
            Assert.Equal(new DeskChange(ChangedThing.Conversation, id, id), change);
            break;
        }
    }
}
