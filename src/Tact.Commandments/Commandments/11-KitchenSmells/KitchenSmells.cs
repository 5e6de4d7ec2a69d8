using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>11. No smells from the kitchen: the client hears how and when it will be solved, not who of us fell ill.</summary>
public sealed class KitchenSmells : Commandment
{
    /// <inheritdoc />
    public override int Number => 11;

    /// <inheritdoc />
    public override string Id => "kitchen-smells";

    /// <inheritdoc />
    public override Level Level => Level.Stop;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var found = Excuses.In(draft.Reading).Select(one => Told(one.Passage, one.IsCost, draft))
            .Concat(Leaks.In(draft, correspondence, house).Select(one => (one.Key, one.Passage, Level)))
            .OrderBy(one => one.Passage.Start);
        foreach (var (key, passage, level) in found)
        {
            yield return Found(key, occasion.Tongue, house, level, passage.In(draft.Text)) with
            {
                Place = Place.Text,
                Passage = passage,
                Text = passage.In(draft.Text),
            };
        }

        foreach (var file in draft.Attachments.Where(Leaks.IsInternal))
        {
            yield return Found("file", occasion.Tongue, house, Level, file) with { Text = file };
        }
    }

    /// <summary>An excuse is one too many; what we pay others is nobody's business.</summary>
    private (string Key, Passage Passage, Level Level) Told(Passage words, bool isCost, Draft draft)
    {
        var passage = draft.Reading.InBody(words);
        return isCost ? ("cost", passage, Level) : (draft.Reading.Times.Count > 0 ? "excuse" : "bare", passage, Level.Warn);
    }
}
