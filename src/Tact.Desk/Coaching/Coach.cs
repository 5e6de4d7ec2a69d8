using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Storage;
using Tact.Desk.Waivers;

namespace Tact.Desk.Coaching;

/// <summary>Reads a draft beside its conversation: what is wrong with it, which asks it answers, who is missing.</summary>
public sealed class Coach(CorrespondenceShelf shelf, DeskStore store, TimeProvider time)
{
    /// <summary>
    /// What is to be said about <paramref name="draft"/> as an answer in that conversation (null opens a new one),
    /// worded in the member's <paramref name="tongue"/>. Beside the letter's own <paramref name="waivers"/> those hold that stand for
    /// its client, and always.
    /// </summary>
    public async Task<Counsel> Advise(
        Draft draft, long? conversationId, HouseStyle house, IReadOnlyCollection<Waiver> waivers, Language tongue, CancellationToken ct = default)
    {
        var correspondence = conversationId is { } id ? await shelf.Of(id, ct) : Correspondence.None;
        var occasion = new Occasion
        {
            Now = time.GetUtcNow(),
            ClientZone = correspondence.ZoneOfTheClient(house),
            Member = draft.From,
            Tongue = tongue,
        };
        var standing = await Standing(draft, conversationId, house, ct);
        var examination = Examination.Of(draft, correspondence, house, occasion, waivers: [.. waivers, .. standing.All]);
        var asks = AskChecklist.Of(draft, correspondence, house);
        var open = asks.Where(one => one.IsQuestion && one.State == Answered.No).ToList();
        return new(
            examination,
            asks,
            RecipientDiff.Of(draft, correspondence, examination, house),
            ReadingTime.Of(draft.Text))
        {
            Skeleton = open.Count == 0 ? null : AnswerSkeleton.Beneath(draft, "", open),
            Cited = await Cited(examination, ct),
            SetAside = [.. examination.Waived.GroupBy(one => one.Waiver, one => one.Finding, ReferenceEqualityComparer.Instance)
                .Select(group => new SetAside((Waiver)group.Key!, standing.Behind((Waiver)group.Key!), [.. group]))],
        };
    }

    /// <summary>Evidence without words lies in other conversations: it is found by its id alone.</summary>
    private async Task<IReadOnlyDictionary<string, CitedLetter>> Cited(Examination examination, CancellationToken ct)
    {
        var ids = examination.Findings.SelectMany(one => one.Evidence).Where(one => one.Text.Length == 0).Select(one => one.MessageId).Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<string, CitedLetter>();
        }

        await using var desk = store.Read();
        return await CitedLetter.Find(desk, ids, ct);
    }

    private async Task<StandingWaivers> Standing(Draft draft, long? conversationId, HouseStyle house, CancellationToken ct)
    {
        await using var desk = store.Read();
        return await StandingWaivers.For(desk, conversationId, draft.To.Concat(draft.Cc), house, ct);
    }
}
