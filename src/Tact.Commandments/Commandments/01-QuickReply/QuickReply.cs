using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>1. Quick reply: a client is answered within two hours, or told within two hours when the answer will come.</summary>
public sealed class QuickReply : Commandment
{
    private const double Plainly = 0.7;
    private const double Half = 0.5;

    /// <inheritdoc />
    public override int Number => 1;

    /// <inheritdoc />
    public override string Id => "quick-reply";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var open = AskChecklist.Of(draft, correspondence, house).Where(one => one.Open.IsWanted(occasion.Now)).ToList();
        if (!LeavesWaiting(draft, open))
        {
            yield break;
        }

        var receipt = Receipts.PutOff(draft.Reading) is { } sentence ? draft.Reading.InBody(sentence.Passage) : default;
        yield return Found("waiting", occasion.Tongue, house, Level) with
        {
            Place = receipt.Length > 0 ? Place.Text : Place.Letter,
            Passage = receipt,
            Text = receipt.In(draft.Text),
            Fix = Spoken(draft, correspondence, house, occasion),
            Evidence = [.. open.Select(one => one.Open.Evidence)],
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        var clocks = ReplyClocks.After(correspondence, house);
        if (clocks.Waiting is { } letter)
        {
            var target = house.ReplyTo(letter, correspondence.IsUrgent);
            yield return Owed("reply", house, letter.From?.Shown ?? "", letter.At.AddMinutes(target.DueMinutes), letter) with
            {
                AtRisk = letter.At.AddMinutes(Math.Min(target.AtRiskMinutes, target.DueMinutes)),
                To = letter.From?.Address ?? "",
                Evidence = [new(letter.MessageId, Opening(letter))],
            };
        }

        foreach (var promise in clocks.Promised)
        {
            var notice = promise.Due - TimeSpan.FromMinutes(Math.Max(0, house.Reply.DueMinutes - house.Reply.AtRiskMinutes));
            yield return Owed("promise", house, promise.Words, promise.Due, promise.Letter) with
            {
                AtRisk = notice > promise.Letter.At ? notice : promise.Letter.At < promise.Due ? promise.Letter.At : promise.Due,
                To = promise.Letter.To is [var client, ..] ? client.Address : "",
                Evidence = [new(promise.Letter.MessageId, promise.Words)],
            };
        }
    }

    /// <summary>
    /// Nothing is answered and no time is named, or the letter itself says that an answer will come some day; a question of ours puts the next
    /// step with the client.
    /// </summary>
    private static bool LeavesWaiting(Draft draft, List<CheckedAsk> open) =>
        open.Count > 0
        && draft.Text.Trim().Length > 0
        && draft.Reading is { Promises.Count: 0 } reading
        && draft.Attachments.Count == 0
        && (Receipts.PutsOff(reading) ? open.Exists(one => one is { IsQuestion: true, State: Answered.No })
            : open.All(one => one.State == Answered.No)
                && (reading.Times.Count == 0 ? Receipts.IsAll(reading) || (open.Exists(one => one.IsQuestion) && Receipts.Are(reading, Half))
                    : open.Exists(one => one.IsQuestion && one.Ask.Confidence >= Plainly) && Receipts.Are(reading, Half)))
        && OurQuestions.In(reading).Count == 0;

    private Fix Spoken(Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var client = correspondence.LastOfTheirs?.Reading.Language ?? draft.Reading.Language;
        var (key, hour) = NextHour.After(TimeZoneInfo.ConvertTime(occasion.Now, correspondence.ZoneOfTheClient(house)).DateTime);
        return Insertion.Of(Say(occasion.Tongue, "waiting.fix"), draft, Say(client, "promise." + key, hour));
    }

    private Due Owed(string kind, HouseStyle house, string of, DateTimeOffset by, Letter letter) => new()
    {
        Commandment = Id,
        Kind = kind,
        What = Say(house.Tongue, kind, of),
        AtRisk = letter.At,
        By = by,
    };

    private static string Opening(Letter letter) =>
        letter.Reading is { Asks: [var ask, ..] } ? ask.Text
        : letter.Reading is { Sentences: [var sentence, ..] } ? sentence.Text
        : letter.Subject;
}
