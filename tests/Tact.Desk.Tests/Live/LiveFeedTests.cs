using Microsoft.Extensions.Time.Testing;
using Tact.Desk.Live;

namespace Tact.Desk.Tests.Live;

public class LiveFeedTests
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);
    private readonly LiveFeed _feed = new();
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task What_changed_since_the_last_look_comes_at_once()
    {
        await using var gathered = _feed.Gather(Silence, _clock, default).GetAsyncEnumerator();
        _feed.Publish(new(ChangedThing.Conversation, 1, 1));
        _feed.Publish(new(ChangedThing.Conversation, 2, 2));

        Assert.True(await gathered.MoveNextAsync());
        Assert.Equal([1L, 2L], gathered.Current.Select(one => one.Id));
    }

    [Fact]
    public async Task When_nothing_happens_it_says_so_now_and_then()
    {
        await using var gathered = _feed.Gather(Silence, _clock, default).GetAsyncEnumerator();
        var look = gathered.MoveNextAsync().AsTask();
        Assert.False(look.IsCompleted);

        _clock.Advance(Silence);

        Assert.True(await look);
        Assert.Empty(gathered.Current);
    }

    [Fact]
    public async Task Of_a_storm_the_newest_are_kept()
    {
        await using var gathered = _feed.Gather(Silence, _clock, default).GetAsyncEnumerator();
        for (var id = 0; id < LiveFeed.Backlog * 2; id++)
        {
            _feed.Publish(new(ChangedThing.Conversation, id, id));
        }

        Assert.True(await gathered.MoveNextAsync());
        Assert.Equal(LiveFeed.Backlog, gathered.Current.Count);
        Assert.Equal((LiveFeed.Backlog * 2) - 1, gathered.Current[^1].Id);
    }
}
