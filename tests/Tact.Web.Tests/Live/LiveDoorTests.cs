using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;

namespace Tact.Web.Tests.Live;

public sealed class LiveDoorTests
{
    [Fact]
    public async Task An_open_page_is_told_which_conversation_changed()
    {
        await using var desk = await WebDesk.Open(context => context.Add(new Conversation { Subject = "The trailer", LastAt = WebDesk.Noon }));
        using var browser = await desk.SignedIn();
        using var stream = new StreamReader(await browser.Client.GetStreamAsync(new Uri("/live", UriKind.Relative)));
        Assert.Equal("here", await Next(stream));

        await desk.Store.Change(async context => (await context.Conversations.SingleAsync()).Version++);

        Assert.Equal("changed", await Next(stream));
        Assert.Equal("""data: {"conversations":[1],"more":false}""", await stream.ReadLineAsync());
    }

    [Fact]
    public async Task After_a_while_the_page_has_to_call_anew()
    {
        await using var desk = await WebDesk.Open();
        using var browser = await desk.SignedIn();
        using var stream = new StreamReader(await browser.Client.GetStreamAsync(new Uri("/live", UriKind.Relative)));
        Assert.Equal("here", await Next(stream));

        desk.Time.Advance(TimeSpan.FromMinutes(11));

        while (await stream.ReadLineAsync() is not null)
        {
        }
    }

    [Fact]
    public async Task Nobody_from_outside_listens()
    {
        await using var desk = await WebDesk.Open();
        using var browser = desk.Visitor();

        Assert.Equal("/sign-in", (await browser.Get("/live")).Headers.Location!.AbsolutePath);
    }

    private static async Task<string?> Next(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                return line[7..];
            }
        }

        return null;
    }
}
