using Microsoft.EntityFrameworkCore;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Knows further copies of one letter: in two mailboxes, in Sent and from our own hand.</summary>
/// <param name="Fresh">The letters that are new here, each once.</param>
/// <param name="Twins">Further copies of those, each with its first.</param>
/// <param name="Turned">The conversations in which a letter turned out to be ours by a further copy.</param>
internal sealed record LetterCopies(
    IReadOnlyList<OpenLetter> Fresh, IReadOnlyList<(Arrival Copy, OpenLetter First)> Twins, IReadOnlyCollection<long> Turned)
{
    /// <summary>Sorts them; copies of letters that are filed already are settled at once.</summary>
    public static async Task<LetterCopies> Of(DeskContext context, IReadOnlyList<OpenLetter> opened, CancellationToken ct)
    {
        var digests = opened.Select(one => one.Letter.Digest).ToList();
        var filed = await context.Letters.Where(one => digests.Contains(one.Digest)).ToDictionaryAsync(one => one.Digest, ct);
        var fresh = new Dictionary<string, OpenLetter>();
        var twins = new List<(Arrival, OpenLetter)>();
        var turned = new HashSet<long>();
        foreach (var one in opened)
        {
            if (filed.TryGetValue(one.Letter.Digest, out var original))
            {
                _ = Count(original, one.Arrival) && turned.Add(original.ConversationId);
                one.Arrival.FileAs(original);
            }
            else if (!fresh.TryAdd(one.Letter.Digest, one))
            {
                Count(fresh[one.Letter.Digest].Letter, one.Arrival);
                twins.Add((one.Arrival, fresh[one.Letter.Digest]));
            }
        }

        return new([.. fresh.Values], twins, turned);
    }

    /// <summary>It counts as ours as soon as one copy came by a way only our side has.</summary>
    private static bool Count(FiledLetter letter, Arrival copy)
    {
        var turns = copy.IsOurs && !letter.IsOurs;
        (letter.IsOurs, letter.ClaimsToBeOurs) = (letter.IsOurs || turns, letter.ClaimsToBeOurs && !turns);
        return turns;
    }
}
