using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What was said in a correspondence: by whom, agreed, priced, promised, sent along, and in what manner.</summary>
internal sealed class BriefOfWords(Correspondence correspondence, HouseStyle house)
{
    private const int LongestTurn = 60;
    private const double Heated = 0.5;

    private readonly IReadOnlyList<Letter> _letters = [.. correspondence.Letters.Where(letter => letter.Kind == LetterKind.Letter)];

    /// <summary>Everybody who wrote or was written to, with how often they wrote, and their newest letter.</summary>
    public IEnumerable<BriefLine> People() =>
        from letter in _letters
        from party in letter.To.Concat(letter.Cc).Prepend(letter.From).OfType<Party>()
        group letter by party.Address.ToLowerInvariant() into theirs
        let written = theirs.Where(letter => theirs.Key.Equals(letter.From?.Address, StringComparison.OrdinalIgnoreCase)).ToList()
        let newest = written.Count > 0 ? written[^1] : theirs.Last()
        orderby written.Count
        select new BriefLine(written.Count > 0 ? $"{Name(theirs.Key, newest)} · {written.Count}" : Name(theirs.Key, newest), new(newest.MessageId, theirs.Key), newest.At);

    /// <summary>The sentences by which the client agreed to something, beside the subject of it where they are only a word.</summary>
    public IEnumerable<BriefLine> Agreed() => Sentences(letter => letter.IsFromAClient(), (letter, one) =>
        Acts.Of(letter.Reading.Words, one, letter.Reading.Language).Contains(Act.Agreement));

    /// <summary>The sentences in which we named a price.</summary>
    public IEnumerable<BriefLine> Prices() => Sentences(letter => letter.IsOurs, (letter, one) =>
        letter.Reading.Prices.Any(price => price.Passage.Overlaps(one.Passage)));

    /// <summary>The sentences in which a side promised something, with the instant its reader understands.</summary>
    public IEnumerable<BriefLine> Promises(bool isOurs) =>
        from letter in _letters
        where isOurs ? letter.IsOurs : letter.IsFromAClient()
        from promise in letter.Reading.Promises
        let sentence = letter.Reading.Sentences.FirstOrDefault(one => one.Passage.Overlaps(promise.Passage))
        where sentence is not null
        select new BriefLine(BriefOfAsks.OneLine(sentence.Text), new(letter.MessageId, sentence.Text), promise.When.From(letter.At, correspondence.ZoneOfTheClient(house)));

    /// <summary>Every file that came or went, by its name.</summary>
    public IEnumerable<BriefLine> Files() =>
        from letter in _letters
        from file in letter.Attachments
        select new BriefLine(file, new(letter.MessageId, file), letter.At);

    /// <summary>How the client greets and takes leave, how we did, and the heat of their newest letter.</summary>
    public IEnumerable<BriefLine> Habits() =>
        from letter in new[] { correspondence.LastOfOurs, correspondence.LastOfTheirs }.OfType<Letter>()
        from sentence in letter.Reading.Sentences
        where sentence.Text.Length <= LongestTurn
        let acts = Acts.Of(letter.Reading.Words, sentence, letter.Reading.Language).ToList()
        where acts.Contains(Act.Greeting) || acts.Contains(Act.Closing) || (acts.Contains(Act.Complaint) && letter.Reading.Heat >= Heated)
        select new BriefLine(BriefOfAsks.OneLine(sentence.Text), new(letter.MessageId, sentence.Text), letter.At);

    private IEnumerable<BriefLine> Sentences(Func<Letter, bool> which, Func<Letter, Sentence, bool> says) =>
        from letter in _letters.Where(which)
        from sentence in letter.Reading.Sentences.Where(one => says(letter, one))
        select new BriefLine(BriefOfAsks.OneLine(sentence.Text), new(letter.MessageId, sentence.Text), letter.At);

    private static string Name(string address, Letter letter) =>
        letter.To.Concat(letter.Cc).Prepend(letter.From).OfType<Party>().FirstOrDefault(party => address.Equals(party.Address, StringComparison.OrdinalIgnoreCase)) is { Name.Length: > 0 } party
            ? $"{party.Name} <{address}>"
            : address;
}
