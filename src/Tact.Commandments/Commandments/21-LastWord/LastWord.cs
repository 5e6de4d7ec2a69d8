using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>21. The last word: an exchange ends with a friendly word of ours, said once and not in the same words again.</summary>
public sealed class LastWord : Commandment
{
    /// <inheritdoc />
    public override int Number => 21;

    /// <inheritdoc />
    public override string Id => "last-word";

    /// <inheritdoc />
    public override Level Level => Level.Note;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        if (draft.Attachments.Count > 0 || !Courtesies.IsAll(draft.Reading))
        {
            yield break;
        }

        if (Robot(correspondence) is { } robot)
        {
            yield return About("robot", occasion, house, robot);
        }
        else if (Said(correspondence) is { } said)
        {
            yield return About("again", occasion, house, said);
        }
        else if (correspondence.Letters.LastOrDefault(letter => letter.IsOurs && Wording.Same(letter.Reading.Text, draft.Reading.Text)) is { } before)
        {
            yield return About("same", occasion, house, before);
        }
    }

    /// <inheritdoc />
    public override IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house)
    {
        if (People(correspondence).LastOrDefault() is not { IsOurs: false } last || correspondence.ClosedAt >= last.At
            || !BareThanks.Is(last) || correspondence.LastOfOurs is not { } ours || Courtesies.IsAll(ours))
        {
            yield break;
        }

        yield return new()
        {
            Commandment = Id,
            Kind = "last-word",
            What = Say(house.Tongue, "owed", last.From?.Shown ?? ""),
            AtRisk = last.At.AddMinutes(house.LastWordMinutes / 2),
            By = last.At.AddMinutes(house.LastWordMinutes),
            To = last.From?.Address ?? "",
            Evidence = [new(last.MessageId, last.Reading.Text.Trim())],
        };
    }

    private Finding About(string key, Occasion occasion, HouseStyle house, Letter letter) =>
        Found(key, occasion.Tongue, house, Level) with { Evidence = [new(letter.MessageId, letter.Reading.Text.Trim())] };

    /// <summary>The newest letter, where a machine wrote it: nobody reads a kind word there.</summary>
    private static Letter? Robot(Correspondence correspondence) =>
        correspondence.Letters is [.., { IsOurs: false, Kind: LetterKind.AutoReply or LetterKind.Bounce or LetterKind.Newsletter or LetterKind.Receipt } last] ? last : null;

    /// <summary>Our kind word of this exchange, where the client has answered nothing to it but thanks.</summary>
    private static Letter? Said(Correspondence correspondence)
    {
        var people = People(correspondence);
        var ours = people.FindLastIndex(letter => letter.IsOurs);
        return ours >= 0 && Courtesies.IsAll(people[ours]) && people.Skip(ours + 1).All(BareThanks.Is) ? people[ours] : null;
    }

    private static List<Letter> People(Correspondence correspondence) =>
        [.. correspondence.Letters.Where(letter => letter.IsFromAClient() || (letter.IsOurs && letter.Kind is LetterKind.Letter or LetterKind.Invitation))];
}
