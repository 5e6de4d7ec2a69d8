using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>15. Seamless pickup: whoever takes over a client knows the whole history, and the client does not notice.</summary>
public sealed class SeamlessPickup : Commandment
{
    /// <inheritdoc />
    public override int Number => 15;

    /// <inheritdoc />
    public override string Id => "seamless-pickup";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var findings = KnownAnswers.To(draft, correspondence).Concat(KnownFacts.To(draft, correspondence)).DistinctBy(known => known.Ask)
            .Select(known => At(draft, known.Ask.Passage, Found("asked", occasion.Tongue, house, Level)) with { Evidence = [known.Evidence] });
        return IsNew(occasion.Member ?? draft.From, correspondence)
            ? findings.Concat(Changes(draft, correspondence, house, occasion.Tongue)).OrderBy(finding => finding.Passage.Start)
            : findings;
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (correspondence.HandOver is not { } given || correspondence.IsNew || correspondence.ClosedAt >= given.At)
        {
            yield break;
        }

        yield return new()
        {
            Commandment = Id,
            Kind = "handover",
            What = Say(house.Tongue, "owed", given.To),
            AtRisk = given.At.AddMinutes(Math.Min(house.Reply.AtRiskMinutes, house.Reply.DueMinutes)),
            By = given.At.AddMinutes(house.Reply.DueMinutes),
            To = correspondence.LastOfTheirs?.From?.Address ?? "",
            Evidence = [new(correspondence.Letters[^1].MessageId, "")],
        };
    }

    /// <summary>Whether others of us have written to this client and this member has not.</summary>
    private static bool IsNew(Party? member, Correspondence correspondence) =>
        member is not null && Ours(correspondence) is { Count: > 0 } ours && !ours.Exists(letter => IsSame(letter.From, member));

    /// <summary>Several may write from one address, each under a name of their own.</summary>
    private static bool IsSame(Party? one, Party other) => one is not null && one.Equals(other)
        && (one.Name.Length == 0 || other.Name.Length == 0 || string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));

    private static List<Letter> Ours(Correspondence correspondence) =>
        [.. correspondence.Letters.Where(letter => letter is { IsOurs: true, Kind: LetterKind.Letter })];

    /// <summary>What the client would notice: word of the change, another language, another tone of greeting or farewell.</summary>
    private IEnumerable<Finding> Changes(Draft draft, Correspondence correspondence, HouseStyle house, Language tongue)
    {
        var ours = Ours(correspondence);
        if (PickupWords.First(draft.Reading, "announced") is { } announced)
        {
            yield return At(draft, announced, Found("announced", tongue, house, Level.Note));
        }

        if (Habits.Language(ours, correspondence.LastOfTheirs) is { } language && draft.Reading.Language is not Language.Other and var written && written != language)
        {
            yield return Found("language", tongue, house, Level.Note) with { Evidence = [new(ours[^1].MessageId, Habits.Opening(ours[^1]))] };
            yield break; // Tones of two languages cannot be compared.
        }

        foreach (var (kind, words, habit) in Habits.Changed(draft, ours))
        {
            yield return At(draft, words, Found(kind, tongue, house, Level.Note, habit.Text)) with { Evidence = [habit] };
        }
    }

    private static Finding At(Draft draft, Passage passage, Finding finding)
    {
        var place = draft.Reading.InBody(passage);
        return finding with { Place = Place.Text, Passage = place, Text = place.In(draft.Text) };
    }
}
