using Tact.Desk.Clients;
using Tact.Desk.Queue;

namespace Tact.Desk.Tests.Queue;

public sealed class ConversationListTests : IDisposable
{
    private readonly ListedTalks _desk = new();
    private readonly ConversationList _list;

    public ConversationListTests() => _list = new(_desk.Store);

    [Fact]
    public async Task A_closed_a_joined_and_a_kept_apart_conversation_are_not_among_the_open_ones()
    {
        var stands = _desk.Talk("Stands");
        _desk.Talk("Closed", one => one.ClosedAt = _desk.Now);
        _desk.Talk("Joined", one => one.JoinedToId = stands);
        _desk.Talk("Newsletter", one => one.IsAside = true);

        Assert.Equal(["Stands"], await Subjects(new()));
        Assert.Equal(["Closed"], await Subjects(new(Openness.Closed)));
        Assert.Equal(["Newsletter"], await Subjects(new(Openness.Aside)));
        Assert.Equal(["Closed", "Stands"], (await Subjects(new(Openness.All))).Order());
    }

    [Fact]
    public async Task The_list_goes_from_new_to_old_page_by_page_by_mailbox_client_and_member()
    {
        var lumen = new Client { Key = "lumen.example", Name = "Lumen Fitness" };
        _desk.Lay(context => context.Add(lumen));
        for (var hour = 0; hour < 5; hour++)
        {
            _desk.Talk($"{hour}", one => (one.LastAt, one.MailboxId, one.ClientId) = (_desk.Now.AddHours(hour / 2), hour % 2, hour > 2 ? lumen.Id : null));
        }

        var first = await _list.Read(new(), 0, null, 2);
        var second = await _list.Read(new(), 0, first.Next, 9);

        Assert.Equal(["4", "3", "2", "1", "0"], first.Rows.Concat(second.Rows).Select(one => one.Subject));
        Assert.Equal(["3", "1"], await Subjects(new(Mailbox: 1)));
        Assert.Equal(["4", "3"], await Subjects(new(Client: lumen.Id)));
        Assert.Empty(await Subjects(new(Whose: Whose.Mine)));
    }

    [Theory]
    [InlineData("север")]
    [InlineData("宣传")]
    [InlineData("RESUME")]
    public async Task Names_are_found_in_any_script_and_case(string words)
    {
        _desk.Lay(context => context.Add(new Client { Key = "sever.example", Name = "Студия «Север»" }));
        _desk.Talk("宣传片报价");
        _desk.Talk("Résumé, two pages");

        var (clients, conversations) = await _list.Called(words, 5);

        Assert.Single(clients.Concat(conversations));
    }

    public void Dispose() => _desk.Dispose();

    private async Task<IEnumerable<string>> Subjects(ConversationFilter filter) =>
        (await _list.Read(filter, _desk.Vera.Id, null, 20)).Rows.Select(one => one.Subject);
}
