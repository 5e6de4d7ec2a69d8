using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>
/// Learns from correspondences which questions follow which answers. Each correspondence is taken in by its key, and again when it has
/// grown: what it taught before is forgotten first, so that nothing need be learned anew from the beginning.
/// </summary>
public sealed class FollowUps
{
    private readonly Dictionary<string, List<Lesson>> _lessons = new(StringComparer.Ordinal);

    /// <summary>Learns from a correspondence, in place of what it taught before.</summary>
    /// <param name="key">Whatever names it for good.</param>
    /// <param name="correspondence">Its letters as they are now.</param>
    public void Learn(string key, Correspondence correspondence) => _lessons[key] = [.. Lessons(correspondence)];

    /// <summary>Forgets a correspondence.</summary>
    public void Forget(string key) => _lessons.Remove(key);

    /// <summary>Everything learned, the surest first.</summary>
    public IReadOnlyList<FollowUp> All() =>
    [
        .. from lesson in _lessons.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Value)
           from then in NextQuestion.Topics
           where !lesson.Said.Contains(then)
           group (lesson, then) by (lesson.About, then) into cases
           let asked = cases.Where(one => one.lesson.Asked.Contains(one.then)).Select(one => one.lesson.By!).ToList()
           where asked.Count > 0
           let learned = new FollowUp(cases.Key.About, cases.Key.then, asked.Count, cases.Count(), asked)
           orderby learned.Surely descending, learned.After, learned.Then
           select learned,
    ];

    private static IEnumerable<Lesson> Lessons(Correspondence correspondence)
    {
        var letters = correspondence.Letters.Where(letter => letter.Kind == LetterKind.Letter).ToList();
        for (var at = 0; at < letters.Count; at++)
        {
            if (!letters[at].IsOurs)
            {
                continue;
            }

            var said = AnswerTopics.Said(letters[at].Reading);
            var answer = letters.Skip(at + 1).TakeWhile(letter => !letter.IsOurs).FirstOrDefault();
            var asked = answer is null ? [] : AnswerTopics.Asked(answer.Reading);
            foreach (var about in said)
            {
                yield return new(about, said, asked, answer?.MessageId);
            }
        }
    }

    /// <summary>What one letter of ours spoke of, and what the client asked next.</summary>
    private sealed record Lesson(string About, IReadOnlySet<string> Said, IReadOnlySet<string> Asked, string? By);
}
