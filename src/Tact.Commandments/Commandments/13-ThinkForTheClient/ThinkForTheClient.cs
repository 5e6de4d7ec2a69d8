using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>13. Think for the client: what they will need or worry about is foreseen, and a way is offered.</summary>
public sealed class ThinkForTheClient : Commandment
{
    private const int LettersShown = 3;

    /// <inheritdoc />
    public override int Number => 13;

    /// <inheritdoc />
    public override string Id => "think-for-the-client";

    /// <inheritdoc />
    public override Level Level => Level.Note;

    /// <inheritdoc />
    public override bool Offers => true;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (house.Suggestions.Count + house.LearnedOrders.Count == 0 || !IsTheMoment(draft))
        {
            yield break;
        }

        var matter = new Matter(draft, correspondence);
        foreach (var finding in Written(draft, house, occasion, matter).Concat(Learned(house, occasion, matter)))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> Written(Draft draft, HouseStyle house, Occasion occasion, Matter matter)
    {
        foreach (var suggestion in house.Suggestions.Where(matter.Wants))
        {
            if (suggestion.In(draft.Reading.Language) is { } words)
            {
                yield return Found("unsaid", occasion.Tongue, house, Level, words) with
                {
                    Text = words,
                    Fix = Insertion.Of(Say(occasion.Tongue, "fix"), draft, words),
                    Evidence = matter.Speaking(suggestion) is { } letter ? [new(letter.MessageId, letter.Subject)] : [],
                };
            }
        }
    }

    private IEnumerable<Finding> Learned(HouseStyle house, Occasion occasion, Matter matter) =>
        from learned in house.LearnedOrders.Where(one => one.IsSure(house.NextShare) && matter.Wants(one, house)).DistinctBy(one => one.Then)
        select Found("learned", occasion.Tongue, house, Level, learned.After, learned.Then, learned.Cases, learned.Of) with
        {
            Text = learned.Then,
            Evidence = [.. learned.Letters.TakeLast(LettersShown).Select(id => new Evidence(id, ""))],
        };

    /// <summary>An estimate, or a delivery: then a client decides, and is glad of a thought.</summary>
    private static bool IsTheMoment(Draft draft) =>
        draft.Attachments.Count > 0 || OurPrices.In(draft.Reading).Exists(price => price.Amount > 0) || Deliveries.Has(draft.Reading);
}
