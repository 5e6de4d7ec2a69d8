using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>How a letter ends: its last two sentences above the sign-off, and more where they are short.</summary>
internal sealed class Ending
{
    private const int MostAfterOne = 60;
    private const int MostAfterSeveral = 40;
    private const int MostAfterHints = 12;
    private const int Long = 220;
    private const int LeastSentences = 2;
    private const int MostWords = 35;
    private const int LongestName = 2;
    private const double HanSignsAWord = 1.7;

    private readonly LetterReading _reading;
    private readonly WordRun _words;
    private readonly List<Sentence> _said;
    private readonly int _start;

    private Ending(LetterReading reading)
    {
        (_reading, _words) = (reading, reading.Words);
        _said = [.. reading.Sentences.TakeWhile((one, at) => at == 0 || !Acts.Of(_words, one, reading.Language).Contains(Act.Closing) || Asks(one))];
        while (_said is [_, .., var last] && !Asks(last) && Length(last.Passage.Start, last.Passage.End) <= LongestName)
        {
            _said.RemoveAt(_said.Count - 1); // Whoever signs with a name alone says nothing more.
        }

        _start = Begin();
    }

    /// <summary>Whether the letter is so long that its reader wants to be told what it comes to.</summary>
    public bool IsOfALongLetter => Length(0, End) >= Long;

    /// <summary>Whether the letter says in short what it comes to, at its beginning or its end, or names the next steps.</summary>
    public bool SumsUp => EndingWords.In(_reading).Any(one => one.Section is "summary" or "step");

    /// <summary>Whether the letter says by when something is wanted, or that there is no hurry: in the sentence that wants it, or in one behind it.</summary>
    public bool NamesATimeFor(Wanted wanted)
    {
        var sentence = _reading.Sentences.First(one => one.Passage.End > wanted.Passage.Start).Passage;
        return _reading.Times.Any(time => time.Passage.Start >= (time.IsBound ? sentence.Start : wanted.Passage.Start) && (time.IsBound || time.Passage.End <= sentence.End))
            || EndingWords.In(_reading).Any(one => one.Section == "time" && one.Words.Start >= sentence.Start)
            || _reading.Sentences.Any(AsksForAnAnswerInTime);
    }

    // "To begin, please answer these by noon tomorrow:" counts for all that is asked, wherever it stands.
    private bool AsksForAnAnswerInTime(Sentence one) =>
        _reading.Times.Any(time => time.Passage.Overlaps(one.Passage))
        && EndingWords.In(_reading).Any(word => word.Section == "reply" && word.Words.Overlaps(one.Passage));

    private int End => _said.Count == 0 ? 0 : _said[^1].Passage.End;

    /// <summary>That of a letter.</summary>
    public static Ending Of(LetterReading reading) => new(reading);

    /// <summary>Whether what is wanted stands in the ending.</summary>
    public bool Holds(Wanted wanted) => wanted.Passage.End > _start;

    /// <summary>Whether the letter wants something, goes on at length about other things, and ends without a word of it.</summary>
    public bool Buries(List<Wanted> wanted) =>
        wanted.Count > 0
        && !wanted.Exists(Holds)
        && Length(wanted[^1].Passage.End, End) > (wanted.Count == 1 ? MostAfterOne : wanted.Exists(one => one.IsHint) ? MostAfterHints : MostAfterSeveral)
        && !EndingWords.In(_reading).Any(one => one.Section == "step" && one.Words.End > _start);

    private bool Asks(Sentence one) => _reading.Asks.Any(ask => !ask.InSubject && one.Passage.Overlaps(ask.Passage));

    private int Begin()
    {
        var first = Math.Max(0, _said.Count - LeastSentences);
        while (first > 0 && Length(_said[first - 1].Passage.Start, End) <= MostWords)
        {
            first--;
        }

        return _said.Count == 0 ? 0 : _said[first].Passage.Start;
    }

    /// <summary>How many words stand between two places; Chinese signs count for what they would be in words.</summary>
    private double Length(int start, int end)
    {
        var length = 0.0;
        for (var at = _words.At(start); at < _words.Count && _words[at].Start < end; at++)
        {
            length += _words[at].Kind switch { WordKind.Sign => 0, WordKind.Han => 1 / HanSignsAWord, _ => 1 };
        }

        return length;
    }
}
