using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A letter that brings nothing but a kind word: thanks, good wishes, a farewell.</summary>
internal static class Courtesies
{
    private const string List = "Commandments/21-LastWord/LastWord.courtesies.txt";
    private const int LongestName = 3;
    private const int Longest = 400;

    /// <summary>Whether a letter brings nothing else.</summary>
    public static bool IsAll(Letter letter) => letter.Attachments.Count == 0 && IsAll(letter.Reading);

    /// <summary>Whether a text says nothing else, and says it at all.</summary>
    public static bool IsAll(LetterReading reading)
    {
        if (reading is not { Asks.Count: 0, Prices.Count: 0, Promises.Count: 0, Sentences.Count: > 0 } || reading.Text.Length > Longest)
        {
            return false;
        }

        var words = reading.Words;
        var kind = reading.Sentences.Select(sentence => Is(words, sentence, reading.Language)).ToList();
        return kind.TrueForAll(one => one is not null) && kind.Exists(one => one is true);
    }

    // True for a kind word, false for a greeting or a name, null for anything else.
    private static bool? Is(WordRun words, Sentence sentence, Language language)
    {
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        var acts = Acts.Of(words, sentence, language);
        return acts.Contains(Act.Complaint) || acts.Contains(Act.Apology) ? null
            : acts.Contains(Act.Thanks) || acts.Contains(Act.Closing) || PatternList.At(List).Find(words, from, to).Exists(hit => hit.Section == language.Code()) ? true
            : acts.Contains(Act.Greeting) || acts.Contains(Act.Agreement) || IsName(words, from, to) ? false
            : null;
    }

    private static bool IsName(WordRun words, int from, int to) => Enumerable.Range(from, to - from).Where(at => !words.Has(at, WordKind.Sign)).ToList() is { Count: > 0 and <= LongestName } said
        && said.TrueForAll(at => words.Has(at, WordKind.Han) || char.IsUpper(words.Text[words[at].Start]));
}
