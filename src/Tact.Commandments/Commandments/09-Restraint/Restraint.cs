using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>9. Restraint: whatever the client wrote, the answer is calm; it blames nobody, threatens nobody and does not shout.</summary>
public sealed class Restraint : Commandment
{
    /// <inheritdoc />
    public override int Number => 9;

    /// <inheritdoc />
    public override string Id => "restraint";

    /// <inheritdoc />
    public override Level Level => Level.Stop;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var found = Heated.In(draft.Reading).Concat(Shouting.In(draft.Reading, correspondence)).OrderBy(one => one.Passage.Start);
        foreach (var one in found)
        {
            var passage = draft.Reading.InBody(one.Passage);
            yield return Found(one.Kind, occasion.Tongue, house, one.Level) with
            {
                Place = Place.Text,
                Passage = passage,
                Text = passage.In(draft.Text),
                Fix = Calm.Of(Say(occasion.Tongue, "fix"), one, passage, draft),
            };
        }
    }
}
