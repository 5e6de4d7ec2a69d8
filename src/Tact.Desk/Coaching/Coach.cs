using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Coaching;

/// <summary>Reads a draft beside its conversation: what is wrong with it, which asks it answers, who is missing.</summary>
public sealed class Coach(CorrespondenceShelf shelf, TimeProvider time)
{
    /// <summary>
    /// What is to be said about <paramref name="draft"/> as an answer in that conversation (null opens a new one),
    /// worded in the member's <paramref name="tongue"/>.
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
        var examination = Examination.Of(draft, correspondence, house, occasion, waivers: waivers);
        return new(
            examination,
            AskChecklist.Of(draft, correspondence, house),
            RecipientDiff.Of(draft, correspondence, examination, house),
            ReadingTime.Of(draft.Text));
    }
}
