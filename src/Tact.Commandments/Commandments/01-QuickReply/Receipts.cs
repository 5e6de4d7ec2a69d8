using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a letter says besides word of receipt ("it has arrived, we are looking into it") and courtesies.</summary>
internal sealed class Receipts
{
    private const string List = "Commandments/01-QuickReply/QuickReply.receipts.txt";
    private const int LongestName = 3;

    private readonly LetterReading _reading;
    private readonly WordRun _words;

    private Receipts(LetterReading reading) => (_reading, _words) = (reading, reading.Words);

    /// <summary>Whether a letter of ours brings nothing else.</summary>
    public static bool IsAll(Letter letter) => letter.Attachments.Count == 0 && IsAll(letter.Reading);

    /// <summary>Whether a text says nothing else.</summary>
    public static bool IsAll(LetterReading reading)
    {
        var receipts = new Receipts(reading);
        return reading.Prices.Count == 0 && reading.Sentences.All(receipts.IsIdle);
    }

    /// <summary>Whether at least that share of a text says nothing else, or only something kind.</summary>
    public static bool Are(LetterReading reading, double share)
    {
        var receipts = new Receipts(reading);
        return reading.Sentences.Count(receipts.IsKind) >= share * reading.Sentences.Count;
    }

    /// <summary>The last sentence that says so, or null.</summary>
    public static Sentence? PutOff(LetterReading reading)
    {
        var receipts = new Receipts(reading);
        return reading.Sentences.LastOrDefault(sentence => receipts.Found(sentence).Count > 0);
    }

    /// <summary>Whether it says that the answer will come, and not when.</summary>
    public static bool PutsOff(LetterReading reading)
    {
        var words = reading.Words;
        return PatternList.At(List).Find(words, 0, words.Count).Exists(hit => hit.Section == "later." + reading.Language.Code());
    }

    private bool IsKind(Sentence sentence) => IsIdle(sentence)
        || (Offers.Of(_words, _words.At(sentence.Passage.Start), _words.At(sentence.Passage.End), _reading.Language) & Offered.Courtesy) != 0;

    // Clause by clause: "Got it, the price is 400" says more than that it was got.
    private bool IsIdle(Sentence sentence)
    {
        var receipts = Found(sentence);
        var acts = Acts.Hits(_words, sentence, _reading.Language);
        var isGreeting = acts.Exists(hit => Acts.Of(hit) == Act.Greeting);
        return Clauses.Of(_words, _words.At(sentence.Passage.Start), _words.At(sentence.Passage.End)).All(clause =>
            receipts.Concat(acts.Where(hit => Acts.Of(hit) is Act.Greeting or Act.Thanks or Act.Closing or Act.Apology)).Any(hit => hit.From < clause.To && clause.From < hit.To)
            || (isGreeting && IsName(clause.From, clause.To)));
    }

    private List<Hit> Found(Sentence sentence)
    {
        var tongue = Languages.OfPart(sentence.Text, _reading.Language).Code();
        return PatternList.At(List).Find(_words, _words.At(sentence.Passage.Start), _words.At(sentence.Passage.End)).FindAll(hit => hit.Section == tongue);
    }

    private bool IsName(int from, int to) =>
        to - from <= LongestName && Enumerable.Range(from, to - from).All(at => _words.Has(at, WordKind.Han) || char.IsUpper(_words.Text[_words[at].Start]));
}
