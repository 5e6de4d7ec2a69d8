using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>2. The client is a fifth-grader: no terms of the trade, no riddles of capitals, nothing that is hard to read.</summary>
public sealed class PlainWords : Commandment
{
    /// <inheritdoc />
    public override int Number => 2;

    /// <inheritdoc />
    public override string Id => "plain-words";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var strange = Strange.In(draft, correspondence, house.Glossary);
        var found = strange.Terms.Select(one => OfTerm(one, draft, house, occasion))
            .Concat(strange.Acronyms.Select(one => At(draft.Reading.InBody(one.Passage), draft, Found("acronym", occasion.Tongue, house, strange.IsClientKnown ? Level.Warn : Level.Note, one.Letters))))
            .Concat(HardReading.Sentences(draft.Reading, house.Glossary).Select(one =>
                At(draft.Reading.InBody(one.Sentence.Passage), draft, Found("sentence", occasion.Tongue, house, HardReading.IsHopeless(one.Plainness, house.Glossary) ? Level.Warn : Level.Note, Whole(one.Plainness.Grade), one.Plainness.Words))));
        foreach (var finding in found.OrderBy(one => one.Passage.Start))
        {
            yield return finding;
        }

        if (HardReading.Whole(draft.Reading, house.Glossary) is { } whole)
        {
            yield return Found("letter", occasion.Tongue, house, Level.Note, Whole(whole.Grade), Whole(whole.Length), Whole(house.Glossary.ReadingGrade));
        }
    }

    private Finding OfTerm(Mention one, Draft draft, HouseStyle house, Occasion occasion)
    {
        var passage = draft.Reading.InBody(one.Words);
        return At(passage, draft, Found("term", occasion.Tongue, house, Level.Warn, passage.In(draft.Text), one.Term.Plain ?? one.Term.Wording)) with
        {
            Fix = PlainWording.Of(Say(occasion.Tongue, "fix"), one, draft.Reading),
        };
    }

    private static Finding At(Passage passage, Draft draft, Finding finding) =>
        finding with { Place = Place.Text, Passage = passage, Text = passage.In(draft.Text) };

    private static int Whole(double number) => (int)Math.Round(number);
}
