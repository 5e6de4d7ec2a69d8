using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>16. The subject stays: never changed within a correspondence; a new topic gets a correspondence of its own.</summary>
public sealed class SameSubject : Commandment
{
    /// <inheritdoc />
    public override int Number => 16;

    /// <inheritdoc />
    public override string Id => "same-subject";

    /// <inheritdoc />
    public override Level Level => Level.Stop;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (Changed(draft, correspondence, house, occasion.Tongue) is { } changed)
        {
            yield return changed;
        }

        if (TopicDrift.In(draft, correspondence) is { } drift)
        {
            yield return Found("drift", occasion.Tongue, house, Level.Warn) with
            {
                Place = drift.Length > 0 ? Place.Text : Place.Letter,
                Passage = drift,
                Text = drift.In(draft.Text),
            };
        }
    }

    /// <summary>The letters whose subject an answer may carry: the client's that wait for us, else the newest there is.</summary>
    private static List<Letter> Answered(Correspondence correspondence)
    {
        var waiting = correspondence.Letters.Reverse().TakeWhile(letter => !letter.IsOurs)
            .Where(letter => letter.IsFromAClient()).ToList();
        return waiting.Count > 0 ? waiting
            : (correspondence.LastOfTheirs ?? correspondence.LastOfOurs) is { } last ? [last]
            : [];
    }

    private Finding? Changed(Draft draft, Correspondence correspondence, HouseStyle house, Language tongue)
    {
        var answered = Answered(correspondence);
        if (answered.Count == 0 || answered.Any(letter => IsKept(letter.Subject, draft.Subject)) || IsApart(draft))
        {
            return null;
        }

        var subject = Subjects.Base(answered[0].Subject);
        var finding = Found("changed", tongue, house, Level, subject);
        return finding with
        {
            Place = Place.Subject,
            Passage = new(0, draft.Subject.Length),
            Text = draft.Subject,
            Fix = new Fix.Subject(Say(tongue, "changed.fix"), $"Re: {subject}"),
            Evidence = [new(answered[0].MessageId, answered[0].Subject)],
        };
    }

    /// <summary>Another matter in a letter of its own, which bears no mark of a reply and says so.</summary>
    private static bool IsApart(Draft draft) => Subjects.Base(draft.Subject) == draft.Subject.Trim() && TopicTurns.SetsApart(draft.Reading.Text);

    /// <summary>A client's empty subject has nothing that anybody could lose.</summary>
    private static bool IsKept(string theirs, string ours) =>
        Subjects.Key(theirs) is var key && (key.Length == 0 || key == Subjects.Key(ours));
}
