using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Something we promised by a named time.</summary>
/// <param name="Letter">The letter it stands in.</param>
/// <param name="Words">The words that promise it.</param>
/// <param name="Due">The instant they name.</param>
internal sealed record Promised(Letter Letter, string Words, DateTimeOffset Due)
{
    /// <summary>
    /// Whether a later letter of ours may keep it: the client has not written since, or its time has come, or it hands something over or
    /// speaks of the same thing.
    /// </summary>
    public bool IsKeptBy(Letter letter, DateTimeOffset heard) =>
        heard <= Letter.At
        || Due <= letter.At
        || letter.Attachments.Count > 0
        || HandsOver(letter.Reading.Text)
        || TopicWords.Of(letter.Reading.Text).SharedWith(TopicWords.Of(Words)) > 0;

    private static bool HandsOver(string text)
    {
        var words = WordRun.Of(text);
        return PatternList.At("Commandments/01-QuickReply/QuickReply.deliveries.txt").Find(words, 0, words.Count).Count > 0;
    }
}
