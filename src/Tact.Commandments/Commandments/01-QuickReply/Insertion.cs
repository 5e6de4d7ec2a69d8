using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A sentence put into a draft where its own words end, above the sign-off.</summary>
internal static class Insertion
{
    /// <summary>The edit that puts <paramref name="sentence"/> there.</summary>
    public static Fix Of(string label, Draft draft, string sentence)
    {
        var reading = draft.Reading;
        var words = WordRun.Of(reading.Text);
        var last = reading.Sentences.TakeWhile(one => !Acts.Of(words, one, reading.Language).Contains(Act.Closing)).LastOrDefault();
        if (last is null)
        {
            return new Fix.Text(label, new(0, 0), sentence + "\n\n");
        }

        var end = reading.InBody(last.Passage).End;
        return new Fix.Text(label, new(end, 0), Between(last.Text, sentence) + sentence);
    }

    // A greeting stands on a line of its own; Chinese sentences follow without a space.
    private static string Between(string last, string sentence) =>
        last[^1] is ',' or '，' || !(last[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '…') ? "\n\n"
        : Scripts.IsHan(sentence[0]) ? ""
        : " ";
}
