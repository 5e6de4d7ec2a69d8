using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>20. A summary after the call: what was said and decided is written down, so that it is in the history and is not lost.</summary>
public sealed class CallSummary : Commandment
{
    private const double Nearly = 0.6;

    /// <summary>How long after the end of a call its summary is due.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromHours(2);

    /// <summary>How long after the end of a call its summary is at risk.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public override int Number => 20;

    /// <inheritdoc />
    public override string Id => "call-summary";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <summary>The calls of a correspondence, each once, in the order they begin; those that did not take place aside.</summary>
    public static IReadOnlyList<ClientCall> Calls(Correspondence correspondence, HouseStyle house) => KnownCalls.In(correspondence, house);

    /// <summary>Those of them that nobody has summed up in a letter yet.</summary>
    public static IReadOnlyList<ClientCall> Unsummed(Correspondence correspondence, HouseStyle house) =>
        [.. Calls(correspondence, house).Where(call => !IsSummedUp(call, correspondence))];

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var reading = draft.Reading;
        if (CallWords.Recalled(reading) is not { } recalled || CallWords.SumsUp(reading))
        {
            yield break;
        }

        var last = Calls(correspondence, house).LastOrDefault(call => call.Begins <= occasion.Now);
        if (last is null ? Written(correspondence).Any(letter => CallWords.SumsUp(letter.Reading)) : IsSummedUp(last, correspondence))
        {
            yield break;
        }

        var passage = reading.InBody(recalled.Words);
        yield return Found("missing", occasion.Tongue, house, Level) with
        {
            Place = Place.Text,
            Passage = passage,
            Text = passage.In(draft.Text),
            Fix = Outline(draft, last, reading.InBody(recalled.Sentence.Passage).End, occasion.Tongue),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        foreach (var call in Unsummed(correspondence, house).Where(call => !(call.KnownAt <= correspondence.ClosedAt)))
        {
            var told = correspondence.Letters.FirstOrDefault(letter => letter.MessageId == call.MessageId) ?? (correspondence.IsNew ? null : correspondence.Letters[^1]);
            var client = correspondence.LastOfTheirs?.From ?? (told?.To is [var first, ..] ? first : null);
            yield return new()
            {
                Commandment = Id,
                Kind = "summary",
                What = Say(house.Tongue, "summary", client?.Shown),
                AtRisk = call.Ends + Notice,
                By = call.Ends + Soon,
                To = client?.Address ?? "",
                Evidence = told is null ? [] : [new(told.MessageId, CallWords.Ended(told.Reading)?.Sentence.Text ?? told.Subject)],
            };
        }
    }

    /// <summary>The summary of a call as a letter to the client: who took part, what was agreed, who does what by when. What nobody noted is left to be filled in.</summary>
    /// <param name="call">The call.</param>
    /// <param name="correspondence">What was written so far.</param>
    /// <param name="house">The house that writes.</param>
    public string Prepare(ClientCall call, Correspondence correspondence, HouseStyle house)
    {
        var language = correspondence.LanguageOfTheClient(house);
        var day = TimeZoneInfo.ConvertTime(call.Begins, correspondence.ZoneOfTheClient(house));
        return $"{correspondence.Greeting(language)}\n\n{Say(language, "opening", Say(language, "day", day))}\n\n{Points(call.People, call, language)}\n\n{Say(language, "closing")}";
    }

    /// <summary>Whether somebody, we or the client, has written down since it began what was decided; or all that was noted of it stands in a letter of ours.</summary>
    private static bool IsSummedUp(ClientCall call, Correspondence correspondence) =>
        call.IsSummedUp || Written(correspondence).Any(letter => letter.At >= call.Begins && (CallWords.SumsUp(letter.Reading) || (letter.IsOurs && Tells(letter, call))));

    private static bool Tells(Letter letter, ClientCall call)
    {
        List<string> noted = [.. call.Agreed, .. call.Steps];
        var said = noted.Count == 0 ? null : SpokenOf.In(letter.Reading.Text);
        return said is not null && noted.Count(said.Has) >= Nearly * noted.Count;
    }

    private static IEnumerable<Letter> Written(Correspondence correspondence) =>
        correspondence.Letters.Where(letter => letter.Kind == LetterKind.Letter);

    /// <summary>The bones of a summary beneath the sentence that needs it, in the language of the letter.</summary>
    private Fix.Text Outline(Draft draft, ClientCall? call, int at, Language tongue)
    {
        var people = draft.To.Concat(draft.Cc).Append(draft.From).OfType<Party>().Select(party => party.Shown).ToList();
        var outline = Points(call is { People.Count: > 0 } ? call.People : people, call, draft.Reading.Language);
        var goesOn = at < draft.Text.Length && draft.Text[at] != '\n';
        return new Fix.Text(Say(tongue, "missing.fix"), new(at, 0), $"\n\n{outline}{(goesOn ? "\n\n" : "")}");
    }

    private string Points(IReadOnlyList<string> people, ClientCall? call, Language language) =>
        $"{Say(language, "agreed", Phrases.Join(language, people))}\n{Numbered(call?.Agreed, 2)}\n\n{Say(language, "steps")}\n{Numbered(call?.Steps, 1)}";

    private static string Numbered(IReadOnlyList<string>? points, int blanks) => string.Join(
        '\n', (points is { Count: > 0 } ? points : Enumerable.Repeat("", blanks)).Select((point, at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at + 1}. {point}")));
}
