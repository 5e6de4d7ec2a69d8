using Microsoft.EntityFrameworkCore;
using Tact.Desk.Search;

namespace Tact.Desk.Tests.Search;

/// <summary>What the index holds, and how it is paged through.</summary>
public sealed class LetterIndexTests : IDisposable
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task The_newest_come_first_whatever_order_they_were_filed_in()
    {
        var middle = await _shelf.Lay("plan", at: Shelf.Monday);
        var oldest = await _shelf.Lay("plan", at: new(1969, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var newest = await _shelf.Lay("plan", at: Shelf.Monday.AddDays(1));

        Assert.Equal([newest, middle, oldest], await _shelf.Find("plan"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_while_letters_come_in()
    {
        var ids = new List<long>();
        for (var count = 0; count < 25; count++)
        {
            ids.Insert(0, await _shelf.Lay(count % 2 == 0 ? "the plan" : "the plan, again", at: Shelf.Monday.AddSeconds(count / 3)));
        }

        var found = new List<long>();
        long? after = null;
        do
        {
            var page = await _shelf.Page("plan", 10, after);
            found.AddRange(page.Letters.Select(letter => letter.LetterId));
            after = page.Next;
            await _shelf.Lay("a newer plan", at: Shelf.Monday.AddDays(1));
        }
        while (after is not null);

        Assert.Equal(ids, found);
    }

    [Fact]
    public async Task Letters_looked_through_for_a_phrase_are_paged_too()
    {
        for (var count = 0; count < 230; count++)
        {
            await _shelf.Lay(count % 50 == 0 ? "the red plan" : "the plan, red");
        }

        var first = await _shelf.Page("\"red plan\"", 3);
        var second = await _shelf.Page("\"red plan\"", 3, first.Next);

        Assert.Equal((3, 2, null), (first.Letters.Count, second.Letters.Count, second.Next));
        Assert.True(second.Letters[0].At < first.Letters[^1].At);
    }

    [Fact]
    public async Task A_letter_taken_out_is_not_found_and_one_put_in_again_is_found_once()
    {
        var (gone, kept) = (await _shelf.Lay("the plan"), await _shelf.Lay("the plan"));

        await _shelf.Remove(gone);
        await _shelf.Desk.Store.Change(async context => await LetterIndex.Add(context, [await context.Letters.SingleAsync(letter => letter.Id == kept)], default));

        Assert.Equal([kept], await _shelf.Find("plan"));
    }

    [Fact]
    public async Task What_is_not_committed_is_not_found()
    {
        var id = await _shelf.Lay("the plan");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _shelf.Desk.Store.Change(async context =>
        {
            await LetterIndex.Remove(context, [id], default);
            throw new InvalidOperationException();
        }));

        Assert.Equal([id], await _shelf.Find("plan"));
    }

    [Fact]
    public async Task The_index_made_anew_finds_the_same()
    {
        var (plain, file) = (await _shelf.Lay("the plan"), await _shelf.Lay("the plan", file: "plan.pdf"));
        await _shelf.Remove(plain);

        var count = await _shelf.Desk.Store.Change(context => LetterIndex.Rebuild(context, default));

        Assert.Equal(2, count);
        Assert.Equal([file, plain], await _shelf.Find("plan"));
        Assert.Equal([file], await _shelf.Find("has:file"));
    }

    [Fact]
    public async Task A_letter_is_shown_in_the_conversation_its_own_was_joined_to()
    {
        var (from, into) = (await _shelf.Lay("the plan"), await _shelf.Lay("another"));
        var home = await _shelf.Desk.Store.Change(async context =>
        {
            var letters = await context.Letters.Include(letter => letter.Conversation).ToDictionaryAsync(letter => letter.Id);
            letters[from].Conversation!.JoinedToId = letters[into].ConversationId;
            letters[from].Conversation!.Version++;
            return letters[into].ConversationId;
        });

        Assert.Equal(home, (await _shelf.Page("plan")).Letters.Single().ConversationId);
    }

    [Fact]
    public async Task The_words_around_what_was_found_are_of_the_new_text_and_marked()
    {
        var start = string.Concat(Enumerable.Repeat("Nothing of note here. ", 20));
        await _shelf.Lay($"{start}\nDie Pläne: the second plan,\r\nand 请确认报价。\n\n> the first plan\n> was a quote", "Our plans");

        var found = (await _shelf.Page("plans 报价")).Letters.Single();

        Assert.Equal(["plan", "报价"], Words(found.Snippet));
        Assert.Equal(["plans"], Words(found.Subject));
        Assert.Contains("the second plan, and 请确认报价。", found.Snippet.Text, StringComparison.Ordinal);
        Assert.StartsWith("…", found.Snippet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quote", found.Snippet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_beyond_all_measure_is_found_by_its_first_words()
    {
        var id = await _shelf.Lay("zebra " + string.Join(' ', Enumerable.Range(0, 300_000).Select(number => $"w{number:x}")));

        Assert.Equal([id], await _shelf.Find("zebra w1f from:dana"));
    }

    public void Dispose() => _shelf.Dispose();

    private static IEnumerable<string> Words(MarkedText text) => text.Found.Select(passage => passage.In(text.Text));
}
