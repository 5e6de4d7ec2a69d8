using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A sentence put into a draft where its own words end, above the sign-off.</summary>
internal static class Insertion
{
    private const int LongestName = 3;

    /// <summary>The edit that puts <paramref name="sentence"/> there; as a paragraph of its own where it begins with a line break.</summary>
    public static Fix Of(string label, Draft draft, string sentence)
    {
        var reading = draft.Reading;
        var words = reading.Words;
        var said = reading.Sentences.TakeWhile(one => !Acts.Of(words, one, reading.Language).Contains(Act.Closing)).ToList();
        var last = said is [.., var before, var name] && IsName(name, before, reading.Text) ? before : said.LastOrDefault();
        if (last is null)
        {
            return new Fix.Text(label, new(0, 0), sentence + "\n\n");
        }

        var end = reading.InBody(last.Passage).End;
        return new Fix.Text(label, new(end, 0), Between(last.Text, sentence) + sentence);
    }

    // Whoever signs with a name alone signs on a line of its own.
    private static bool IsName(Sentence name, Sentence before, string text) =>
        char.IsLetter(name.Text[^1]) && !name.Text.Contains(',', StringComparison.Ordinal)
        && WordRun.Of(name.Text).Count <= LongestName
        && text.AsSpan(before.Passage.End, name.Passage.Start - before.Passage.End).Contains('\n');

    // A greeting stands on a line of its own; Chinese sentences follow without a space.
    private static string Between(string last, string sentence) =>
        sentence[0] == '\n' ? "\n"
        : last[^1] is ',' or '，' || !(last[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '…') ? "\n\n"
        : Scripts.IsHan(sentence[0]) ? ""
        : " ";
}
