using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>14. One step ahead: the next question is foreseen, and answered now.</summary>
public sealed class OneStepAhead : Commandment
{
    private const int LettersShown = 3;

    /// <inheritdoc />
    public override int Number => 14;

    /// <inheritdoc />
    public override string Id => "one-step-ahead";

    /// <inheritdoc />
    public override Level Level => Level.Note;

    /// <inheritdoc />
    public override bool Offers => true;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (house.NextQuestions.Count == 0 && house.Learned.Count == 0)
        {
            yield break;
        }

        var said = AnswerTopics.Said(draft.Reading);
        var known = Known(correspondence);
        var told = SpokenOf.In(correspondence.Letters.Where(letter => letter.IsOurs).Select(letter => letter.Reading.Text).Append(draft.Reading.Text));
        var written = house.NextQuestions.Where(one => Follows(one, draft, said)).ToList();
        foreach (var next in written.Where(one => !IsTold(one, told, said, known)))
        {
            if (NextQuestion.In(next.Asks, draft.Reading.Language) is { } question)
            {
                yield return Found("written", occasion.Tongue, house, Level, question) with { Text = question, Fix = Answering(next, draft, occasion) };
            }
        }

        foreach (var learned in house.Learned.Where(one => one.IsSure(house.NextShare) && said.Contains(one.After) && !said.Contains(one.Then) && !known.Contains(one.Then)
            && !written.Exists(pair => pair.Topic == one.Then)).DistinctBy(one => one.Then))
        {
            yield return Learned(learned, draft, house, occasion);
        }
    }

    private Finding Learned(FollowUp learned, Draft draft, HouseStyle house, Occasion occasion)
    {
        var snippet = house.NextQuestions.FirstOrDefault(one => one.Topic == learned.Then);
        return Found("learned", occasion.Tongue, house, Level, Say(occasion.Tongue, "topic." + learned.After), Say(occasion.Tongue, "topic." + learned.Then), learned.Cases, learned.Of) with
        {
            Text = learned.Then,
            Fix = snippet is null ? null : Answering(snippet, draft, occasion),
            Evidence = [.. learned.Letters.TakeLast(LettersShown).Select(id => new Evidence(id, ""))],
        };
    }

    private Fix? Answering(NextQuestion next, Draft draft, Occasion occasion) =>
        NextQuestion.In(next.Answer, draft.Reading.Language) is { } answer ? Insertion.Of(Say(occasion.Tongue, "fix"), draft, answer) : null;

    /// <summary>What the client knows already, or has asked: both sides of the history.</summary>
    private static HashSet<string> Known(Correspondence correspondence) =>
        [.. correspondence.Letters.SelectMany(letter => letter.IsOurs ? AnswerTopics.Said(letter.Reading) : AnswerTopics.Asked(letter.Reading))];

    private static bool Follows(NextQuestion next, Draft draft, HashSet<string> said)
    {
        var about = SpokenOf.In(Statements(draft.Reading));
        return next.After.Any(one => said.Contains(one) || (!NextQuestion.Topics.Contains(one) && about.HasAllOf(one)));
    }

    /// <summary>What the letter tells: not what it asks.</summary>
    private static IEnumerable<string> Statements(LetterReading reading) =>
        reading.Sentences.Where(one => !reading.Asks.Any(ask => !ask.InSubject && ask.Passage.Overlaps(one.Passage))).Select(one => one.Text);

    private static bool IsTold(NextQuestion next, SpokenOf told, HashSet<string> said, HashSet<string> known) =>
        next.SaidBy.Any(told.HasAllOf) || (next.Topic is { } topic && (said.Contains(topic) || known.Contains(topic)));
}
