using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>19. A summary and a call to action: a letter ends with what it comes to, and with the step the client is asked to take.</summary>
public sealed class SummaryAndNextStep : Commandment
{
    /// <inheritdoc />
    public override int Number => 19;

    /// <inheritdoc />
    public override string Id => "summary-and-next-step";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var reading = draft.Reading;
        if (reading.Language == Language.Other || IsAmongUs(draft, correspondence, house))
        {
            return [];
        }

        var (wanted, ending) = (Wanted.In(reading), Ending.Of(reading));
        return ending.Buries(wanted) ? [Buried(wanted, draft, correspondence, house, occasion)]
            : ending.IsOfALongLetter && !ending.SumsUp && !wanted.Exists(ending.Holds) ? [Unsummed(draft, house, occasion)]
            : wanted.Find(one => one.IsPlain) is { } call && !ending.NamesATimeFor(call) ? [Untimed(call, draft, correspondence, house, occasion)]
            : [];
    }

    private static bool IsAmongUs(Draft draft, Correspondence correspondence, HouseStyle house) =>
        draft.Recipients.Any() && draft.Recipients.All(new OurSide(house, correspondence, draft).Includes);

    private Finding Buried(List<Wanted> wanted, Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var first = draft.Reading.InBody(wanted[0].Passage);
        var closing = Closing.With(wanted, draft, (key, facts) => Say(draft.Reading.Language, key, facts), DayFor(draft, correspondence, house, occasion));
        return Found(wanted.Count > 1 ? "scattered" : "buried", occasion.Tongue, house, Level, wanted.Count) with
        {
            Place = Place.Text,
            Passage = first,
            Text = first.In(draft.Text),
            Fix = Insertion.Of(Say(occasion.Tongue, "buried.fix"), draft, closing),
        };
    }

    private Finding Unsummed(Draft draft, HouseStyle house, Occasion occasion) =>
        Found("unsummed", occasion.Tongue, house, Level) with
        {
            Fix = Insertion.Of(Say(occasion.Tongue, "unsummed.fix"), draft, Lines(Say(draft.Reading.Language, "outline"))),
        };

    private Finding Untimed(Wanted call, Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var passage = draft.Reading.InBody(call.Passage);
        var sentence = Say(draft.Reading.Language, "by", DayFor(draft, correspondence, house, occasion));
        return Found("untimed", occasion.Tongue, house, IsPressing(call, draft.Reading) ? Level : Level.Note) with
        {
            Place = Place.Text,
            Passage = passage,
            Text = passage.In(draft.Text),
            Fix = Insertion.Of(Say(occasion.Tongue, "untimed.fix"), draft, sentence),
        };
    }

    // Work with days and prices waits for the answer; a question among friends of a matter does not.
    private static bool IsPressing(Wanted call, LetterReading reading) =>
        call.IsRequest || reading.Promises.Count > 0 || reading.Prices.Count > 0 || reading.Times.Any(time => time.IsBound);

    /// <summary>The day the client may be asked for: two working days on, in the letter's own words for it.</summary>
    private string DayFor(Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var today = TimeZoneInfo.ConvertTime(occasion.Now, correspondence.ZoneOfTheClient(house)).Date;
        var day = Closing.WorkingDayAfter(Closing.WorkingDayAfter(today));
        return Say(draft.Reading.Language, $"day.{(int)day.DayOfWeek}");
    }

    internal static string Lines(string words) => words.Replace("|", "\n", StringComparison.Ordinal);
}
