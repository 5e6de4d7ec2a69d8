using Tact.Desk.Filing;
using Tact.Desk.Members;
using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Filing;

/// <summary>What a subject joined can be undone, and stays undone.</summary>
public sealed class PartingTests : IDisposable
{
    private readonly SortingTable _table = new();

    private Member Alice { get; } = new() { Name = "Alice", UserName = "alice@agency.example", Role = Role.Member };

    [Fact]
    public async Task A_letter_its_subject_brought_gets_a_conversation_of_its_own_with_its_answers()
    {
        var parting = await WithAStray();

        var result = await parting.Part(await Number("2@a"), Alice.Id, default);

        Assert.IsType<PartingResult.Parted>(result);
        Assert.Equal("1@us | 2@a 3@a", await _table.Partition());
        Assert.Equal([1, 2], (await _table.Conversations()).Select(one => one.LetterCount));
        await _table.Files(Letter("4@a", "Re: The trailer", references: "<3@a>", day: 4));
        Assert.Equal("1@us | 2@a 3@a 4@a", await _table.Partition());
    }

    [Fact]
    public async Task What_the_headers_joined_stays()
    {
        var parting = await WithAStray();

        Assert.IsType<PartingResult.NotByItsSubject>(await parting.Part(await Number("3@a"), Alice.Id, default));
        Assert.IsType<PartingResult.NoLetter>(await parting.Part(99, Alice.Id, default));
    }

    [Fact]
    public async Task Guests_part_nothing()
    {
        Alice.Role = Role.Guest;
        var parting = await WithAStray();

        Assert.IsType<PartingResult.NotAllowed>(await parting.Part(await Number("2@a"), Alice.Id, default));
    }

    private async Task<Parting> WithAStray()
    {
        await using (var context = _table.Desk.Open())
        {
            context.Add(Alice);
            await context.SaveChangesAsync();
        }

        await _table.Comes(Letter("1@us", from: "team@agency.example", to: "dana@lumen.example"), ours: true);
        await _table.FilesAll();
        await _table.Files(Letter("2@a", "Re: The trailer", day: 2), Letter("3@a", "Re: The trailer", references: "<2@a>", day: 3));
        Assert.Equal("1@us 2@a 3@a", await _table.Partition());
        return new(_table.Desk.Store, _table.Desk.Clock);
    }

    private async Task<long> Number(string messageId) => (await _table.Conversations()).SelectMany(one => one.Letters).Single(one => one.MessageId == messageId).Id;

    public void Dispose() => _table.Dispose();
}
