using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Cuts a letter into what it says, each with what it is about and what it offers.</summary>
internal sealed class Statements
{
    private const int LongestLead = 80;
    private const int MostJoints = 8;
    private const int LongestGreeting = 7;
    private const int LongestHanGreeting = 10;
    private const double SureBid = 0.7;
    private const int Opening = 3;
    private const int LongestSignature = 3;

    private readonly LetterReading _reading;
    private readonly WordRun _words;
    private readonly Terms _terms;
    private readonly InlineQuotes _quotes;
    private readonly List<Statement> _found = [];
    private int _promise, _time, _item, _bullet;

    private Statements(LetterReading reading)
    {
        _reading = reading;
        _words = reading.Words;
        _terms = Terms.Of(_words);
        _quotes = new(reading);
    }

    /// <summary>The statements of a letter, in their order.</summary>
    public static IReadOnlyList<Statement> Of(LetterReading reading)
    {
        var statements = new Statements(reading);
        var end = 0;
        foreach (var sentence in reading.Sentences)
        {
            if (!statements.IsSignature(sentence))
            {
                statements.Add(sentence, end);
            }

            end = sentence.Passage.End;
        }

        return statements._found;
    }

    private void Add(Sentence sentence, int before)
    {
        var opens = IsBlankBetween(before, sentence.Passage.Start);
        var mark = Count(sentence.Passage.Start, opens);
        var (from, to) = (_words.At(sentence.Passage.Start + mark), _words.At(sentence.Passage.End));
        var language = Languages.OfPart(sentence.Text, _reading.Language);
        if (IsGreeting(sentence, from, to, language))
        {
            return;
        }

        foreach (var (start, end, offers) in Clauses(from, to, language))
        {
            _found.Add(Made(start, end, offers, opens && start == from));
        }
    }

    /// <summary>The last line of a longer letter, when it is a bare name: whoever signs answers nothing, not even who.</summary>
    private bool IsSignature(Sentence sentence)
    {
        var (from, to) = (_words.At(sentence.Passage.Start), _words.At(sentence.Passage.End));
        return _reading.Sentences.Count > 1 && sentence == _reading.Sentences[^1] && to - from <= LongestSignature
            && Enumerable.Range(from, to - from).All(at => _words.Has(at, WordKind.Han) || (_words.Has(at, WordKind.Letters) && char.IsUpper(_words.Text[_words[at].Start])))
            && (Offers.Of(_words, from, to, _reading.Language) & ~(Offered.Person | Offered.Place)) == Offered.None;
    }

    /// <summary>"Good morning, Anna Smith!": it answers nothing, not even who.</summary>
    private bool IsGreeting(Sentence sentence, int from, int to, Language language) =>
        to - from <= (language == Language.Chinese ? LongestHanGreeting : LongestGreeting)
        && (Acts.Of(_words, sentence, language).Contains(Act.Greeting) || (language == Language.Chinese && Reading.Clauses.Of(_words, from, to).All(clause => IsHanGreeting(clause.From, clause.To))));

    // 沙总好，古丽好！ What is good otherwise (很好, 做好) is said of a thing.
    private bool IsHanGreeting(int from, int to) =>
        to - from > 1 && _words.Is(to - 1, "好") && !(_words.Has(to - 2, WordKind.Han) && "很都也不还更最做弄改真挺太正刚较够多就".Contains(_words.Span(to - 2)[0]));

    private Statement Made(int from, int to, Offered offers, bool opens)
    {
        var passage = _words.Passage(from, to);
        var named = Named(passage);
        var isQuestion = _words.IsSign(to - 1, "?？؟") && (offers & Offered.Tag) == 0;
        return new()
        {
            Passage = passage,
            Terms = _terms.Between(from, to),
            Offers = offers | (named is null ? Offered.None : Offered.Time),
            IsQuestion = isQuestion,
            IsBid = !IsOfOurs(from) && _reading.Asks.Any(ask => (ask.Kind == AskKind.Request || ask.IsIndirect) && ask is { InSubject: false, Confidence: >= SureBid } && ask.Passage.Overlaps(passage)),
            IsLead = isQuestion || (_words.IsSign(to - 1, ":：") && passage.Length <= LongestLead),
            IsPlainWord = (Offers.Of(_words, from, Math.Min(to, from + Opening), _reading.Language) & (Offered.Yes | Offered.No)) != 0,
            OpensParagraph = opens,
            Item = _item,
            Quoted = _quotes.Above(passage.Start),
            Until = Promised(passage) ?? named,
        };
    }

    // "We would come on Monday": whoever speaks of himself wants nothing done.
    private bool IsOfOurs(int at) => _words.Is(at, "we") || _words.Is(at, "i") || _words.Is(at, "we'll") || _words.Is(at, "i'll")
        || _words.Is(at, "мы") || _words.Is(at, "я") || _words.Is(at, "我");

    // Promises come in the order of the text.
    private NamedTime? Promised(Passage passage)
    {
        var promises = _reading.Promises;
        while (_promise < promises.Count && promises[_promise].Passage.End <= passage.Start)
        {
            _promise++;
        }

        return _promise < promises.Count && promises[_promise].Passage.Overlaps(passage) ? promises[_promise].When : null;
    }

    private NamedTime? Named(Passage passage)
    {
        var times = _reading.Times;
        NamedTime? last = null;
        for (; _time < times.Count && times[_time].Passage.Start < passage.End; _time++)
        {
            last = times[_time].Passage.Start >= passage.Start ? times[_time] : last;
        }

        return last;
    }

    // The length of the mark of an item; what follows a blank line without one is in no list any more.
    private int Count(int at, bool opens)
    {
        var mark = Enumerations.Mark(_reading.Text, at);
        if (mark > 0)
        {
            _item = ItemMark.Number(_reading.Text.AsSpan(at, mark)) is var number and > 0 ? number : ++_bullet;
        }
        else if (opens)
        {
            (_item, _bullet) = (0, 0);
        }

        return mark;
    }

    // A sentence that answers one thing and puts another off is two: "Thursday at noon, and I'll find out the cost by Friday".
    private IEnumerable<(int From, int To, Offered Offers)> Clauses(int from, int to, Language language)
    {
        var whole = from < to ? Offers.Of(_words, from, to, language) : Offered.None;
        if ((whole & Offered.Deferral) != 0)
        {
            var joints = 0;
            for (var at = from + 1; at < to && joints < MostJoints; at++)
            {
                if (Joints.Part(_words, at) && joints++ < MostJoints && Offers.Of(_words, from, at, language) is var first && (first & Joints.Answering) != 0
                    && ((first ^ Offers.Of(_words, at, to, language)) & Offered.Deferral) != 0)
                {
                    yield return (from, at, first);
                    from = at;
                    whole = Offers.Of(_words, at, to, language);
                }
            }
        }

        if (from < to)
        {
            yield return (from, to, whole);
        }
    }

    private bool IsBlankBetween(int from, int to) => from == 0 || _reading.Text.AsSpan(from, to - from).Count('\n') > 1;
}
