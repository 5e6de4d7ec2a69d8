using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>5. A list of questions: what we ask the client stands in a numbered list, so that each gets its answer.</summary>
public sealed class NumberedQuestions : Commandment
{
    /// <inheritdoc />
    public override int Number => 5;

    /// <inheritdoc />
    public override string Id => "numbered-questions";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var asked = OurQuestions.In(draft.Reading);
        var loose = asked.Where(one => !one.IsItem).ToList();
        if (asked.Count < 2 || loose.Count == 0)
        {
            yield break;
        }

        var first = draft.Reading.InBody(loose[0].Passage);
        yield return Found("loose", occasion.Tongue, house, Level, asked.Count) with
        {
            Place = Place.Text,
            Passage = first,
            Text = first.In(draft.Text),
            Fix = NumberedList.Of(Say(occasion.Tongue, "loose.fix"), draft, asked),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (HalfAnswered.In(correspondence) is not { } half)
        {
            yield break;
        }

        yield return new()
        {
            Commandment = Id,
            Kind = "reminder",
            What = Say(house.Tongue, "owed", string.Join(' ', half.Open.Select(one => one.Text)), half.Open.Count),
            AtRisk = half.By.At.AddMinutes(Math.Min(house.Reply.AtRiskMinutes, house.Reply.DueMinutes)),
            By = half.By.At.AddMinutes(house.Reply.DueMinutes),
            To = half.By.From?.Address ?? "",
            Evidence = [.. half.Open.Select(one => new Evidence(half.Asked.MessageId, one.Text))],
        };
    }
}
