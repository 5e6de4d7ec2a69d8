using Microsoft.EntityFrameworkCore;
using Tact.Desk.Storage;

namespace Tact.Desk.Search;

/// <summary>Finds letters, the newest first.</summary>
public sealed class LetterSearch(DeskStore store)
{
    private const int MostLooked = 200;

    /// <summary>The letters a query asks for.</summary>
    /// <param name="query">The query; one that asks for nothing finds nothing.</param>
    /// <param name="most">How many a page has.</param>
    /// <param name="after">The <see cref="FoundPage.Next"/> of the page before, or null for the first. New letters never move what it begins with.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<FoundPage> Find(SearchQuery query, int most, long? after = null, CancellationToken ct = default)
    {
        if (query.IsEmpty)
        {
            return FoundPage.Nothing;
        }

        await using var context = store.Read();
        var found = new List<FoundRow>();
        var range = KeyRange.Of(query, after);
        var look = query.Phrases.Count == 0 ? most + 1 : MostLooked;
        while (found.Count <= most)
        {
            var keys = await context.Words.Find(query.Clauses, range, look, ct);
            found.AddRange((await Rows(context, keys, ct)).Where(row => row.Has(query.Phrases)));
            if (keys.Count < look)
            {
                break;
            }

            range = range with { Before = keys[^1] };
        }

        return Page(query, found, most);
    }

    private static FoundPage Page(SearchQuery query, List<FoundRow> found, int most)
    {
        var (subject, text) = (new Marking(query, Mark.Subject), new Marking(query, null));
        return new(
            [.. found.Take(most).Select(row => row.Shown(subject, text))],
            found.Count > most ? found[most - 1].Key : null);
    }

    private static async Task<IEnumerable<FoundRow>> Rows(DeskContext context, IReadOnlyList<long> keys, CancellationToken ct)
    {
        var ids = keys.Select(LetterKey.LetterId).ToList();
        var rows = await context.Letters.Where(letter => ids.Contains(letter.Id)).Select(letter => new FoundRow(
            letter.Id, letter.Conversation!.JoinedToId ?? letter.ConversationId, letter.At, letter.FromAddress, letter.FromName, letter.IsOurs,
            letter.To, letter.Cc, letter.Subject, letter.Text, letter.Snippet, letter.Attachments.Where(file => !file.IsInline).Select(file => file.Name).ToList()))
            .ToListAsync(ct);
        return rows.OrderByDescending(row => row.Key);
    }
}
