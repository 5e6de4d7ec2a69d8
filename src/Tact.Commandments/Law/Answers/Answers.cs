using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Matches a letter of ours with the asks it should answer.</summary>
internal static class Answers
{
    /// <summary>One answer for each ask, in their order: answered, put off with a time, or neither.</summary>
    public static IReadOnlyList<Answer> To(IReadOnlyList<OpenAsk> asks, LetterReading reading, IReadOnlyList<string> attachments) =>
        asks.Count == 0 ? [] : new Matching(asks, reading).Answers();
}
