using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>7. Constant contact: while work goes on without the client, they hear of us at least every three days.</summary>
public sealed class ConstantContact : Commandment
{
    /// <inheritdoc />
    public override int Number => 7;

    /// <inheritdoc />
    public override string Id => "constant-contact";

    /// <inheritdoc />
    public override Level Level => Level.Note;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (draft.Text.Trim().Length == 0 || correspondence.Project is not { IsRunning: true } project || !Silence.IsOurs(correspondence))
        {
            yield break;
        }

        if (Touch.Repeats(draft, correspondence) is { } before)
        {
            yield return Found("same", occasion.Tongue, house, Level) with
            {
                Evidence = [new(before.MessageId, before.Reading.Text.Trim())],
                Fix = Prepared("same.fix", draft, project, correspondence, house, occasion, replaces: true),
            };
        }
        else if (Touch.SaysNothing(draft, project))
        {
            yield return Found("empty", occasion.Tongue, house, Level) with
            {
                Fix = Prepared("empty.fix", draft, project, correspondence, house, occasion, replaces: false),
            };
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (correspondence.Project is not { IsRunning: true } project || !Silence.IsOurs(correspondence) || Silence.Since(correspondence) is not { } since)
        {
            yield break;
        }

        var client = correspondence.LastOfTheirs?.From ?? (correspondence.LastOfOurs?.To is [var first, ..] ? first : null);
        var by = since.AddDays(house.TouchDays);
        yield return new()
        {
            Commandment = Id,
            Kind = "touch",
            What = Touch.Next(project) is { } next ? Say(house.Tongue, "owed.next", project.Name, next.Name) : Say(house.Tongue, "owed", project.Name),
            AtRisk = by.AddDays(-Math.Min(1, house.TouchDays / 2.0)),
            By = by,
            To = client?.Address ?? "",
            Evidence = correspondence.LastOfOurs is { } last ? [new(last.MessageId, last.Subject)] : [],
        };
    }

    /// <summary>The words a touch may have: from the project's milestones, and none that stand in a letter of ours already.</summary>
    /// <param name="project">The work.</param>
    /// <param name="correspondence">What was written about it.</param>
    /// <param name="house">The house whose words they are.</param>
    /// <param name="language">The client's language.</param>
    /// <param name="now">When it would leave.</param>
    public string Prepare(Project project, Correspondence correspondence, HouseStyle house, Language language, DateTimeOffset now) =>
        Touch.Words(project, correspondence, now, correspondence.ZoneOfTheClient(house), (key, facts) => Say(language, key, facts));

    private Fix Prepared(string label, Draft draft, Project project, Correspondence correspondence, HouseStyle house, Occasion occasion, bool replaces)
    {
        var words = Prepare(project, correspondence, house, draft.Reading.Language, occasion.Now);
        var body = draft.Reading.Sentences.Where(one => !Acts.Of(draft.Reading.Words, one, draft.Reading.Language).Contains(Act.Greeting)).ToList();
        return replaces && body.Count > 0
            ? new Fix.Text(Say(occasion.Tongue, label), draft.Reading.InBody(body[0].Passage), words)
            : Insertion.Of(Say(occasion.Tongue, label), draft, words);
    }
}
