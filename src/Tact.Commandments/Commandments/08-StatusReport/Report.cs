using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a letter of ours says of a task.</summary>
internal enum Reported
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Something: that it will be done, or is under way, or a question about it.</summary>
    Something,

    /// <summary>That it is done, handed over with the letter, or will not be done.</summary>
    Done,
}

/// <summary>A letter of ours, read for what it says of the client's tasks.</summary>
internal sealed class Report
{
    private const double Plainly = 0.85;
    private const double Enough = 0.4;

    // A sentence that names its time, or speaks of nothing else, needs fewer of the words.
    private const double EnoughAlone = 0.2;
    private const int Else = 1;
    private const double MostToShare = 3;
    private const int LongestGreeting = 40;

    private readonly LetterReading _reading;
    private readonly bool _handsOver;
    private readonly WordRun _words;
    private readonly Terms _terms;
    private readonly IReadOnlyList<Saying> _said;

    private Report(LetterReading reading, bool handsOver)
    {
        (_reading, _handsOver) = (reading, handsOver);
        _words = reading.Words;
        _terms = Terms.Of(_words);
        _said = TaskWords.In(reading);
    }

    /// <summary>A draft as a report.</summary>
    public static Report Of(Draft draft) => new(draft.Reading, draft.Attachments.Count > 0);

    /// <summary>A letter of ours as a report.</summary>
    public static Report Of(Letter letter) => new(letter.Reading, letter.Attachments.Count > 0);

    /// <summary>What it says of a task. Who writes of its matter and names no time to come says that it is done.</summary>
    public Reported Of(AssignedTask task)
    {
        var sentence = Speaking(task);
        return _said.Any(one => one.Section == "all") || (_handsOver && (sentence is not null || task.IsToSend)) ? Reported.Done
            : sentence is null ? Reported.Nothing
            : IsAhead(sentence) ? Reported.Something
            : Reported.Done;
    }

    /// <summary>The time it names for a task: in the sentence that speaks of it, else the only one it promises; null where it names none.</summary>
    public NamedTime? Promised(AssignedTask task) => Speaking(task) is not { } sentence ? null
        : _reading.Promises.FirstOrDefault(promise => promise.Passage.Overlaps(sentence.Passage))?.When
        ?? _reading.Times.FirstOrDefault(time => time.IsBound && time.Passage.Overlaps(sentence.Passage))
        ?? (_reading.Promises is [var only] ? only.When : null);

    private bool IsAhead(Sentence sentence) =>
        sentence.Text[^1] is '?' or '？'
        || _reading.Promises.Any(promise => promise.Passage.Overlaps(sentence.Passage))
        || _reading.Times.Any(time => time.IsBound && time.Passage.Overlaps(sentence.Passage))
        || _said.Any(one => one.Section == "ahead" && one.Words.Overlaps(sentence.Passage));

    /// <summary>How much of what a task is about stands in a sentence, from 0 to 1: one common word of a long request says little. A greeting speaks of nothing.</summary>
    private double Share(Sentence sentence, AssignedTask task)
    {
        var said = _terms.Between(_words.At(sentence.Passage.Start), _words.At(sentence.Passage.End));
        if (!said.Overlaps(task.Matter) || (sentence == _reading.Sentences[0] && Acts.Of(_words, sentence, _reading.Language).Contains(Act.Greeting) && sentence.Text.Length <= LongestGreeting))
        {
            return 0;
        }

        return task.Matter.Where(said.Contains).Sum(TermLists.All.Weight) / Math.Clamp(task.Matter.Sum(TermLists.All.Weight), 0.1, MostToShare);
    }

    // "The new logo is in": a clause with a word of the task and hardly another.
    private bool IsOfNothingElse(Sentence sentence, AssignedTask task) =>
        Clauses.Of(_words, _words.At(sentence.Passage.Start), _words.At(sentence.Passage.End))
            .Select(clause => _terms.Between(clause.From, clause.To))
            .Any(said => said.Overlaps(task.Matter) && said.Count(term => !task.Matter.Contains(term)) <= Else);

    /// <summary>The first sentence that speaks of what the task is about; of a task that names nothing ("please fix it"), the one that answers it, and of
    /// any the one that plainly does.</summary>
    private Sentence? Speaking(AssignedTask task)
    {
        var speaking = _reading.Sentences.FirstOrDefault(one => Share(one, task) >= Enough)
            ?? _reading.Sentences.FirstOrDefault(one => Share(one, task) >= EnoughAlone && (IsAhead(one) || IsOfNothingElse(one, task)));
        if (speaking is not null)
        {
            return speaking;
        }

        var answer = Answers.To([new(task.Letter, task.Ask)], _reading, [])[0];
        return answer.State == Answered.No || answer.Confidence < (task.Matter.Count > 0 ? Plainly : 0) ? null : _reading.Sentences.FirstOrDefault(one => one.Passage.Overlaps(answer.Passage));
    }
}
