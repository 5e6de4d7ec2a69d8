using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>What one letter of ours spoke of, and what the client asked in the next one.</summary>
/// <param name="Said">The topics it told of (<see cref="NextQuestion.Topics"/>); never empty.</param>
/// <param name="Asked">The topics the client asked about then; empty where they asked nothing, or have not written since.</param>
/// <param name="AskedIn">The Message-ID of the letter that asked; null where none did.</param>
public sealed record Lesson(IReadOnlySet<string> Said, IReadOnlySet<string> Asked, string? AskedIn)
{
    /// <summary>How many letters taught the same; 1 unless they were counted together.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Those of a correspondence, in the order of its letters. It must be learned anew when it has grown.</summary>
    public static IEnumerable<Lesson> In(Correspondence correspondence)
    {
        var letters = correspondence.Letters.Where(letter => letter.Kind == LetterKind.Letter).ToList();
        for (var at = 0; at < letters.Count; at++)
        {
            if (letters[at].IsOurs && AnswerTopics.Said(letters[at].Reading) is { Count: > 0 } said)
            {
                var answer = letters.Skip(at + 1).TakeWhile(letter => !letter.IsOurs).FirstOrDefault();
                var asked = answer is null ? [] : AnswerTopics.Asked(answer.Reading);
                yield return new(said, asked, asked.Count > 0 ? answer?.MessageId : null);
            }
        }
    }
}
