using Microsoft.EntityFrameworkCore;
using Tact.Desk.Live;
using Tact.Desk.Storage;

namespace Tact.Desk.Tests.Storage;

public sealed class DeskStoreTests : IDisposable
{
    private readonly FreshDesk _desk = new();

    private DeskStore Store => _desk.Store;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_change_that_breaks_midway_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.Change(async desk =>
        {
            desk.Conversations.Add(new() { Subject = "half" });
            await desk.SaveChangesAsync();
            throw new InvalidOperationException("the lights went out");
        }));

        await using var reading = Store.Read();
        Assert.Empty(reading.Conversations);
    }

    [Fact]
    public async Task Changes_made_at_the_same_time_all_count()
    {
        var id = await Store.Change(async desk =>
        {
            var made = desk.Conversations.Add(new() { Subject = "the trailer" }).Entity;
            await desk.SaveChangesAsync();
            return made.Id;
        });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Store.Change(async desk =>
        {
            var one = await desk.Conversations.SingleAsync(conversation => conversation.Id == id);
            one.LetterCount++;
            one.Version++;
        }))));

        await using var reading = Store.Read();
        Assert.Equal(20, reading.Conversations.Single().LetterCount);
    }

    [Fact]
    public async Task Whoever_listens_hears_of_a_change_once_it_can_be_read()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var changes = _desk.Live.Listen(stop.Token);

        var id = await Store.Change(async desk =>
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
