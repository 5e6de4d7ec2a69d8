using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>20. A summary after the call: what was said and decided is written down, so that it is in the history and is not lost.</summary>
public sealed class CallSummary : Commandment
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(2);
    private static readonly TimeSpan Notice = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public override int Number => 20;

    /// <inheritdoc />
    public override string Id => "call-summary";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var reading = draft.Reading;
        if (CallWords.Recalled(reading) is not { } recalled || CallWords.SumsUp(reading) || SummedUp(correspondence))
        {
            yield break;
        }

        var passage = reading.InBody(recalled.Words);
        yield return Found("missing", occasion.Tongue, house, Level) with
        {
            Place = Place.Text,
            Passage = passage,
            Text = passage.In(draft.Text),
            Fix = Outline(draft, reading.InBody(recalled.Sentence.Passage).End, occasion.Tongue),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (LastCall(correspondence) is not { } told || told.At <= correspondence.ClosedAt || SummedUp(correspondence))
        {
            yield break;
        }

        var client = correspondence.LastOfTheirs?.From ?? (told.To is [var first, ..] ? first : null);
        yield return new()
        {
            Commandment = Id,
            Kind = "summary",
            What = Say(house.Tongue, "summary", client?.Shown),
            AtRisk = told.At + Notice,
            By = told.At + Soon,
            To = client?.Address ?? "",
            Evidence = [new(told.MessageId, CallWords.Ended(told.Reading)?.Sentence.Text ?? told.Subject)],
        };
    }

    /// <summary>The newest letter that tells of a call just ended: the call itself leaves no trace in the mail.</summary>
    private static Letter? LastCall(Correspondence correspondence) =>
        Written(correspondence).LastOrDefault(letter => CallWords.Ended(letter.Reading) is not null);

    /// <summary>Whether somebody, we or the client, wrote down what was decided: since the last call known of, or ever.</summary>
    private static bool SummedUp(Correspondence correspondence)
    {
        var call = LastCall(correspondence);
        return Written(correspondence).Any(letter => (call is null || letter.At >= call.At) && CallWords.SumsUp(letter.Reading));
    }

    private static IEnumerable<Letter> Written(Correspondence correspondence) =>
        correspondence.Letters.Where(letter => letter.Kind == LetterKind.Letter);

    /// <summary>The bones of a summary beneath the sentence that needs it, in the language of the letter.</summary>
    private Fix.Text Outline(Draft draft, int at, Language tongue)
    {
        var people = Phrases.Join(draft.Reading.Language, [.. draft.To.Concat(draft.Cc).Append(draft.From).OfType<Party>().Select(party => party.Shown)]);
        var outline = Say(draft.Reading.Language, "outline", people).Replace("|", "\n", StringComparison.Ordinal);
        var goesOn = at < draft.Text.Length && draft.Text[at] != '\n';
        return new Fix.Text(Say(tongue, "missing.fix"), new(at, 0), $"\n\n{outline}{(goesOn ? "\n\n" : "")}");
    }
}
