using Microsoft.Extensions.Logging.Abstractions;
using Tact.Desk.Conversations;
using Tact.Desk.Live;
using Tact.Desk.Storage;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Live;

/// <summary>Two nodes on one database.</summary>
public sealed class OtherNodesTests : IDisposable
{
    private readonly FreshDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task What_one_node_changes_the_other_tells_its_listeners_once()
    {
        Assert.SkipWhen(_desk.Database.OneWriter, "A database in a file has one node alone.");
        using var there = new DeskStore(_desk.Another(), new());
        await using var listener = there.Live.Listen(default).GetAsyncEnumerator();
        using var nodes = new OtherNodes(there, _desk.Clock, NullLogger<OtherNodes>.Instance);
        await nodes.StartAsync(default);

        // Listening begins a moment after the start: it is spoken to until it answers.
        var first = listener.MoveNextAsync().AsTask();
        while (!first.IsCompleted)
        {
            await Change(_desk.Store);
        }

        var (own, others) = (await Change(there), await Change(_desk.Store));
        var heard = new List<long>();
        for (heard.Add(listener.Current.Id); !heard.Contains(others); heard.Add(listener.Current.Id))
        {
            await listener.MoveNextAsync();
        }

        Assert.Contains(own, heard);
        Assert.Equal(heard.Distinct(), heard);
        await nodes.StopAsync(default);
    }

    private static Task<long> Change(DeskStore store) => store.Change(async context =>
    {
        var conversation = context.Conversations.Add(new Conversation { Subject = "Poster" }).Entity;
        await context.SaveChangesAsync();
        return conversation.Id;
    });
}
