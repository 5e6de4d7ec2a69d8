using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>6. What is included: beside a price stands everything it covers, however obvious.</summary>
public sealed class WhatIsIncluded : Commandment
{
    /// <inheritdoc />
    public override int Number => 6;

    /// <inheritdoc />
    public override string Id => "what-is-included";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (OurPrices.In(draft.Reading) is not [var price, ..])
        {
            yield break;
        }

        var unsaid = OfferingTerms.Of(draft, house);
        if (unsaid is { IsKnown: true, IsNothing: false } && !WasSaid(price, correspondence, unsaid))
        {
            yield return At(price, draft, Found("unsaid", occasion.Tongue, house, Level, unsaid.Named)) with
            {
                Fix = Insertion(draft, price, unsaid, occasion),
            };
        }
        else if (!unsaid.IsKnown && price.Amount > 0 && !PriceWords.Includes(draft.Reading) && !WasSaid(price, correspondence))
        {
            yield return At(price, draft, Found("bare", occasion.Tongue, house, Level)) with
            {
                Fix = new Fix.Text(Say(occasion.Tongue, "bare.fix"), new(After(draft, price), 0), Say(draft.Reading.Language, "outline")),
            };
        }
    }

    private static Finding At(Price price, Draft draft, Finding finding)
    {
        var passage = draft.Reading.InBody(price.Passage);
        return finding with { Place = Place.Text, Passage = passage, Text = passage.In(draft.Text) };
    }

    /// <summary>Whether an earlier letter of ours named that price with what it covers.</summary>
    private static bool WasSaid(Price price, Correspondence correspondence, OfferingTerms? unsaid = null) =>
        correspondence.Letters.Any(letter => letter.IsOurs
            && letter.Reading.Prices.Any(one => one.Amount == price.Amount && one.Currency == price.Currency)
            && (unsaid?.IsSaidIn(letter.Reading.Text) ?? PriceWords.Includes(letter.Reading)));

    private Fix.Text Insertion(Draft draft, Price price, OfferingTerms unsaid, Occasion occasion)
    {
        var language = draft.Reading.Language;
        IEnumerable<string> sentences =
        [
            .. unsaid.Includes.Count > 0 ? [Say(language, "includes", Phrases.Join(language, unsaid.Includes))] : (string[])[],
            .. unsaid.Excludes.Count > 0 ? [Say(language, "excludes", Phrases.Join(language, unsaid.Excludes))] : (string[])[],
            .. unsaid.Rules,
        ];
        var space = language == Language.Chinese ? "" : " ";
        return new(Say(occasion.Tongue, "unsaid.fix"), new(After(draft, price), 0), space + string.Join(space, sentences));
    }

    private static int After(Draft draft, Price price)
    {
        var sentence = draft.Reading.Sentences.FirstOrDefault(one => one.Passage.Overlaps(price.Passage));
        return draft.Reading.InBody(sentence?.Passage ?? price.Passage).End;
    }
}
