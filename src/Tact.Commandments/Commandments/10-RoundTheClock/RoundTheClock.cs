using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>10. Round the clock: the client does not notice that we have working hours.</summary>
public sealed class RoundTheClock : Commandment
{
    /// <inheritdoc />
    public override int Number => 10;

    /// <inheritdoc />
    public override string Id => "round-the-clock";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        foreach (var (kind, words) in OfficeHours.In(draft.Reading))
        {
            var passage = draft.Reading.InBody(words);
            yield return Found(kind, occasion.Tongue, house, Level) with
            {
                Place = Place.Text,
                Passage = passage,
                Text = passage.In(draft.Text),
            };
        }
    }
}
