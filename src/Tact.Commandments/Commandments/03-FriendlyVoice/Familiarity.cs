using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>More familiar than the client is: slang, pet names, walls of exclamation marks or emoji. The measure is the client's own letters.</summary>
internal static class Familiarity
{
    private const int LeastEmoji = 2;
    private const int LeastShouts = 4;

    /// <summary>Where it stands, with the key of the room's words.</summary>
    public static IEnumerable<(Passage Words, string Section)> In(LetterReading reading, Correspondence correspondence)
    {
        var theirs = correspondence.Letters.Where(letter => letter.IsFromAClient()).Select(letter => letter.Reading).ToList();
        return Slang(reading, theirs).Concat(Marks(reading, theirs)).Concat(Emojis(reading, theirs));
    }

    private static IEnumerable<(Passage Words, string Section)> Slang(LetterReading reading, List<LetterReading> theirs)
    {
        var used = theirs.SelectMany(Said).Select(one => one.Section).ToHashSet();
        return Said(reading).Where(one => !used.Contains(one.Section)).Select(one => (one.Words, one.Section));
    }

    private static IEnumerable<Saying> Said(LetterReading reading) =>
        Saying.In(reading, "03-FriendlyVoice/FriendlyVoice.voice").Where(one => one.Section is "slang" or "pet");

    /// <summary>"Great!!!", or a letter most of whose sentences shout.</summary>
    private static IEnumerable<(Passage Words, string Section)> Marks(LetterReading reading, List<LetterReading> theirs)
    {
        if (theirs.Any(letter => Shouts(letter) > 1 || Wall(letter.Text) >= 0))
        {
            return [];
        }

        var wall = Wall(reading.Text);
        return wall >= 0 ? [(Run(reading.Text, wall), "marks")]
            : Shouts(reading) is var shouts && shouts >= LeastShouts && shouts * 2 > reading.Sentences.Count ? [(reading.Sentences.Last(IsShout).Passage, "shouts")]
            : [];
    }

    private static int Shouts(LetterReading reading) => reading.Sentences.Count(IsShout);

    private static bool IsShout(Sentence one) => one.Text[^1] is '!' or '！';

    private static int Wall(string text) => text.IndexOf("!!", StringComparison.Ordinal) is var plain and >= 0 ? plain : text.IndexOf("！！", StringComparison.Ordinal);

    private static Passage Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '!' or '！')
        {
            end++;
        }

        return Passage.Between(start, end);
    }

    private static IEnumerable<(Passage Words, string Section)> Emojis(LetterReading reading, List<LetterReading> theirs)
    {
        var found = Emoji.In(reading.Text).ToList();
        return found.Count >= LeastEmoji && !theirs.Exists(letter => Emoji.In(letter.Text).Any()) ? [(found[0], "emoji")] : [];
    }
}
