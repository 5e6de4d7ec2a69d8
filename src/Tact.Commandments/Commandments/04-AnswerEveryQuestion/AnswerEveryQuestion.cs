using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>4. As many answers as questions: every question the client asked is answered, in their order, or put off with a time.</summary>
public sealed class AnswerEveryQuestion : Commandment
{
    private const double Clearly = 0.75;
    private const double Plainly = 0.7;
    private const double Unlike = 0.65;
    private const int LongAnswer = 60;
    private const double MostlyAsking = 0.4;
    private const int ShortLine = 16;

    /// <inheritdoc />
    public override int Number => 4;

    /// <inheritdoc />
    public override string Id => "answer-every-question";

    /// <inheritdoc />
    public override Level Level => Level.Stop;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var asked = AskChecklist.Of(draft, correspondence, house).Where(ask => ask.IsQuestion && ask.Open.IsWanted(occasion.Now)).ToList();
        var forgotten = asked.Where(ask => ask.State == Answered.No).ToList();
        var (plain, near) = Levels(draft, asked);
        foreach (var ask in forgotten)
        {
            yield return Forgotten(ask, IsPlain(ask) ? plain : near, forgotten, draft, house, occasion.Tongue);
        }

        foreach (var ask in OutOfOrder(asked))
        {
            yield return Found("order", occasion.Tongue, house, Level.Note, ask.Ask.Text) with
            {
                Place = Place.Text,
                Passage = ask.Passage,
                Text = ask.By,
                Evidence = [ask.Open.Evidence],
            };
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (correspondence.LastOfOurs is not { } ours || correspondence.ClosedAt >= ours.At)
        {
            yield break;
        }

        // What was put off is a promise, and commandment 1 keeps its time.
        var left = OpenAsks.Of(correspondence, house)
            .Where(one => one.Ask.Kind == AskKind.Question && one.Letter.At <= ours.At && one.PutOffUntil is null).ToList();
        if (left.Count == 0)
        {
            yield break;
        }

        yield return new()
        {
            Commandment = Id,
            Kind = "questions",
            What = Say(house.Tongue, "owed", string.Join(' ', left.Select(one => one.Ask.Text)), left.Count),
            AtRisk = ours.At.AddMinutes(Math.Min(house.Reply.AtRiskMinutes, house.Reply.DueMinutes)),
            By = ours.At.AddMinutes(house.Reply.DueMinutes),
            To = left[0].Letter.From?.Address ?? "",
            Evidence = [.. left.Select(one => one.Evidence)],
        };
    }

    private Finding Forgotten(CheckedAsk ask, Level level, List<CheckedAsk> all, Draft draft, HouseStyle house, Language tongue) =>
        Found("forgotten", tongue, house, level, ask.Ask.Text) with
        {
            Fix = AnswerSkeleton.Beneath(draft, Say(tongue, "forgotten.fix"), all),
            Evidence = [ask.Open.Evidence],
        };

    // A letter that answers some and leaves one has forgotten it. One in which no answer was found, though it explains at length or shows the
    // way by a link, may answer in words of its own; and one that asks first what it must know forgets nothing.
    private (Level Plain, Level Near) Levels(Draft draft, List<CheckedAsk> asked) =>
        AsksBack(draft, asked) ? (OnlyAsks(draft.Reading) ? (Level.Note, Level.Note) : (Level.Warn, Level.Warn))
        : asked.TrueForAll(ask => ask.State == Answered.No) && Explains(draft.Reading) ? (Level.Warn, Level.Warn)
        : (Level, Level.Warn);

    private static bool OnlyAsks(LetterReading reading) =>
        reading.Asks.Count(ask => ask.Kind == AskKind.Question) >= MostlyAsking * reading.Sentences.Count(one => one.Text.Length >= ShortLine);

    private static bool Explains(LetterReading reading) =>
        Enumerable.Range(0, reading.Words.Count).Any(at => reading.Words.Has(at, WordKind.Link))
        || reading.Words.Count >= LongAnswer;

    /// <summary>Whether the letter answers nothing yet but asks what it must know first.</summary>
    private static bool AsksBack(Draft draft, List<CheckedAsk> asked) =>
        asked.TrueForAll(ask => ask.State == Answered.No) && draft.Reading.Asks.Any(ask => ask.Kind == AskKind.Question && ask.Confidence >= Clearly);

    /// <summary>Whether it is plainly a question, and nothing said comes near an answer; where that is in doubt, nobody is held up.</summary>
    private static bool IsPlain(CheckedAsk ask) => ask.Ask.Confidence >= Plainly && ask.Confidence >= Unlike;

    // An answer stands out of order when one to a later question stands above it.
    private static IEnumerable<CheckedAsk> OutOfOrder(List<CheckedAsk> asked)
    {
        var earliest = int.MaxValue;
        foreach (var ask in Enumerable.Reverse(asked).Where(ask => ask.State == Answered.Yes && ask.Confidence >= Clearly))
        {
            if (ask.Passage.Start > earliest)
            {
                yield return ask;
            }

            earliest = Math.Min(earliest, ask.Passage.Start);
        }
    }
}
