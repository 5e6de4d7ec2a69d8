using Microsoft.EntityFrameworkCore;
using Tact.Desk.Filing;
using Tact.Desk.Search;
using Tact.Desk.Tests.Filing;
using static Tact.Desk.Tests.Filing.SortingTable;

namespace Tact.Desk.Tests.Search;

/// <summary>What is filed is found.</summary>
public sealed class FiledFoundTests : IDisposable
{
    private readonly SortingTable _table = new();

    [Fact]
    public async Task A_letter_is_found_once_it_is_filed_and_by_its_copy_no_second_time()
    {
        await _table.Files(Letter("1@a", text: "Высылаем договоры."), Letter("2@a", references: "<1@a>", text: "谢谢，请发报价。", day: 2), Letter("1@a", text: "Высылаем договоры."));
        await _table.Comes(Letter("1@a", text: "Высылаем договоры."), _table.Films);
        await _table.FilesAll();

        Assert.Equal(["1@a"], await Find("договор"));
        Assert.Equal(["2@a"], await Find("报价"));
        Assert.Equal(["2@a", "1@a"], await Find("subject:trailer from:dana"));
    }

    [Fact]
    public async Task Letters_that_turn_out_to_belong_together_are_found_in_one_conversation()
    {
        await _table.Files(Letter("1@a"), Letter("3@a", subject: "Budget", day: 3), Letter("2@a", references: "<1@a> <3@a>", day: 2));

        var page = await new LetterSearch(_table.Desk.Store).Find(SearchQuery.Of("here", TimeZoneInfo.Utc), 10);

        Assert.Equal(3, page.Letters.Count);
        Assert.Equal([(await _table.TheConversation()).Id], page.Letters.Select(letter => letter.ConversationId).Distinct());
    }

    [Fact]
    public async Task What_is_derived_anew_is_found_again()
    {
        await _table.Files(Letter("1@a", text: "the plan"));
        await _table.Desk.Store.Change(async context => await LetterIndex.Remove(context, await context.Letters.Select(one => one.Id).ToListAsync(), default));
        Assert.Empty(await Find("plan"));

        await new Rebuilding(_table.Desk.Store).Run();

        Assert.Equal(["1@a"], await Find("plan"));
    }

    public void Dispose() => _table.Dispose();

    private async Task<List<string>> Find(string typed)
    {
        var page = await new LetterSearch(_table.Desk.Store).Find(SearchQuery.Of(typed, TimeZoneInfo.Utc), 10);
        await using var context = _table.Desk.Store.Read();
        var ids = await context.Letters.ToDictionaryAsync(one => one.Id, one => one.MessageId);
        return [.. page.Letters.Select(letter => ids[letter.LetterId])];
    }
}
