using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Filing;
using Tact.Desk.Storage;

namespace Tact.Desk.Search;

/// <summary>
/// The index by which letters are found. It is derived from them: whoever files letters or takes them away tells it in
/// the same transaction. Words are cut and stemmed here, so every database finds the same.
/// </summary>
public static class LetterIndex
{
    private const int Batch = 500;

    /// <summary>Puts stored letters in, with the files that came with them; a letter that is in already is put in anew.</summary>
    public static Task Add(DeskContext context, IReadOnlyList<FiledLetter> letters, CancellationToken ct) =>
        letters.Count == 0 ? Task.CompletedTask : context.Words.Put(Indexed(letters), ct);

    /// <summary>Puts stored letters in whose words are known.</summary>
    internal static Task Add(DeskContext context, IReadOnlyList<OpenLetter> letters, CancellationToken ct) =>
        context.Words.Put([.. letters.Select(one => new IndexedLetter(LetterKey.Of(one.Letter.At, one.Letter.Id), one.Words))], ct);

    /// <summary>What a letter is found by. Pure: the words of many letters can be cut at once.</summary>
    internal static string Words(FiledLetter letter)
    {
        var book = WordBook.Borrow();
        var words = IndexedLetter.WordsOf(letter, book);
        book.GiveBack();
        return words;
    }

    /// <summary>Takes letters out. Their rows must still be there: they say where in the index they stand.</summary>
    public static async Task Remove(DeskContext context, IReadOnlyCollection<long> letterIds, CancellationToken ct)
    {
        foreach (var ids in letterIds.Chunk(Batch))
        {
            var rows = await context.Letters.Where(letter => ids.Contains(letter.Id)).Select(letter => new { letter.Id, letter.At }).ToListAsync(ct);
            await context.Words.Take([.. rows.Select(row => LetterKey.Of(row.At, row.Id))], ct);
        }
    }

    /// <summary>Makes the index anew from all letters of the desk; says how many there are.</summary>
    public static async Task<int> Rebuild(DeskContext context, CancellationToken ct)
    {
        await context.Words.Clear(ct);
        var (count, last) = (0, 0L);
        while (await Next(context, last, ct) is { Count: > 0 } letters)
        {
            await Add(context, letters, ct);
            (count, last) = (count + letters.Count, letters[^1].Id);
        }

        await context.Words.Tidy(ct);
        return count;
    }

    private static Task<List<FiledLetter>> Next(DeskContext context, long after, CancellationToken ct) => context.Letters.AsNoTracking()
        .Include(letter => letter.Attachments).AsSplitQuery()
        .Where(letter => letter.Id > after).OrderBy(letter => letter.Id).Take(Batch).ToListAsync(ct);

    private static List<IndexedLetter> Indexed(IReadOnlyList<FiledLetter> letters) =>
        [.. letters.Select(letter => new IndexedLetter(LetterKey.Of(letter.At, letter.Id), Words(letter)))];
}
