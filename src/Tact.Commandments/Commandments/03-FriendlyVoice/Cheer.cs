using System.Text;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Walls of exclamation marks and of smileys, where the client uses none.</summary>
internal static class Cheer
{
    private const int ManyFaces = 3;
    private const int ManyCries = 4;
    private const int Greeting = 3;
    private const int GreetingInSigns = 6;

    /// <summary>Those of a letter.</summary>
    public static IEnumerable<Jar> In(LetterReading reading, Correspondence correspondence)
    {
        var theirs = Familiarity.Theirs(correspondence).ToList();
        return Faces(reading, theirs).Concat(Walls(reading, theirs)).Concat(Cries(reading, theirs));
    }

    private static IEnumerable<Jar> Faces(LetterReading reading, List<LetterReading> theirs)
    {
        var faces = Smileys.In(reading.Text).ToList();
        if (faces.Count >= ManyFaces && !theirs.Exists(letter => Smileys.In(letter.Text).Any()))
        {
            var whole = Passage.Between(faces[0].Start, faces[^1].End);
            var isWall = faces.Zip(faces.Skip(1)).All(pair => reading.Text.AsSpan(pair.First.End, pair.Second.Start - pair.First.End).IsWhiteSpace());
            yield return new("faces", isWall ? whole : faces[^1], Level.Warn, isWall ? "" : null) { Facts = [faces.Count] };
        }
    }

    /// <summary>Marks one after another, the first such: "Great!!"</summary>
    private static IEnumerable<Jar> Walls(LetterReading reading, List<LetterReading> theirs)
    {
        if (Wall(reading.Text) is { Length: > 0 } wall && !theirs.Exists(letter => Wall(letter.Text).Length > 0))
        {
            yield return new("marks", wall, Level.Warn, reading.Text[wall.Start].ToString());
        }
    }

    private static Passage Wall(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && text[end] is '!' or '！')
            {
                end++;
            }

            if (end - at > 1 && (at == 0 || char.IsLetterOrDigit(text[at - 1])))
            {
                return Passage.Between(at, end);
            }
        }

        return default;
    }

    /// <summary>Sentence after sentence that cries out.</summary>
    private static IEnumerable<Jar> Cries(LetterReading reading, List<LetterReading> theirs)
    {
        var marks = CriesOf(reading);
        if (marks.Count >= ManyCries && marks.Count * 2 > reading.Sentences.Count && !theirs.Exists(letter => CriesOf(letter).Count > 0))
        {
            var between = Passage.Between(marks[1], marks[^1] + 1);
            yield return new("cries", between, Level.Warn, Calm(between.In(reading.Text))) { Facts = [marks.Count] };
        }
    }

    private static string Calm(string text)
    {
        var calm = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var stop = sign switch { '!' => '.', '！' => '。', _ => sign };
            if (stop == sign || calm.Length == 0 || calm[^1] != stop)
            {
                calm.Append(stop);
            }
        }

        return calm.ToString();
    }

    /// <summary>The marks at the end of sentences, but for greetings and others as short.</summary>
    private static List<int> CriesOf(LetterReading reading) =>
        [.. reading.Sentences.Where(sentence => sentence.Text[^1] is '!' or '！' && IsLonger(sentence.Text)).Select(sentence => sentence.Passage.End - 1)];

    private static bool IsLonger(string text)
    {
        var words = WordRun.Of(text);
        var length = Enumerable.Range(0, words.Count).Count(at => !words.Has(at, WordKind.Sign));
        return length > (words.Has(0, WordKind.Han) ? GreetingInSigns : Greeting);
    }
}
