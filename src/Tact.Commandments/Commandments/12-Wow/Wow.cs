using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>12. More than asked: what is easy for us and dear to the client is given, and is seen to be a gift.</summary>
public sealed class Wow : Commandment
{
    private const double LastPart = 0.25;
    private static readonly TimeSpan _notice = TimeSpan.FromDays(3);

    /// <inheritdoc />
    public override int Number => 12;

    /// <inheritdoc />
    public override string Id => "wow";

    /// <inheritdoc />
    public override Level Level => Level.Note;

    /// <inheritdoc />
    public override bool Offers => true;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (Gifts.Given(draft.Reading, house.Extras) is { Length: > 0 } given && !Gifts.IsSaid(draft.Reading))
        {
            var passage = draft.Reading.InBody(given);
            yield return Found("silent", occasion.Tongue, house, Level) with
            {
                Place = Place.Text,
                Passage = passage,
                Text = passage.In(draft.Text),
                Fix = Insertion.Of(Say(occasion.Tongue, "silent.fix"), draft, Say(draft.Reading.Language, "gift")),
            };
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (correspondence.Project is not { IsRunning: true, Given.Count: 0, StartedAt: { } began } project
            || project.Milestones is not [.., { At: { } ends, DoneAt: null }])
        {
            yield break;
        }

        var lastPart = began + ((ends - began) * (1 - LastPart));
        var fitting = house.Extras.Where(extra => extra.Fits.Count == 0 || extra.Fits.Intersect(project.Services, StringComparer.OrdinalIgnoreCase).Any()).Select(extra => extra.Name).ToList();
        yield return new()
        {
            Commandment = Id,
            Kind = "wow",
            What = fitting.Count == 0 ? Say(house.Tongue, "owed", project.Name) : Say(house.Tongue, "owed.which", project.Name, string.Join(", ", fitting)),
            AtRisk = lastPart < ends - _notice ? lastPart : ends - _notice,
            By = ends,
            To = correspondence.LastOfTheirs?.From?.Address ?? "",
        };
    }
}
