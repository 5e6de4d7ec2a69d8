using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Finds what a text asks: questions and requests, with or without a question mark, each with its own passage.</summary>
public static class Asks
{
    private const double LeastSure = 0.5;

    /// <summary>The asks of a text of one language or several.</summary>
    public static IReadOnlyList<Ask> In(string text) => In(WordRun.Of(text), Sentences.Of(text), Languages.Of(text));

    /// <summary>The ask of a subject, if it is one. The subject of a reply asks nothing: it is the old one.</summary>
    public static Ask? InSubject(string subject)
    {
        var trimmed = subject.Trim();
        return In(trimmed) is [var ask, ..] && trimmed.StartsWith(Subjects.Base(trimmed), StringComparison.Ordinal)
            ? ask with { Text = trimmed, Passage = default, InSubject = true, Confidence = ask.Confidence * 0.9 }
            : null;
    }

    /// <summary>The asks of sentences.</summary>
    internal static IReadOnlyList<Ask> In(WordRun words, IReadOnlyList<Sentence> sentences, Language whole)
    {
        var asks = new List<Ask>();
        foreach (var sentence in sentences)
        {
            var language = Languages.OfPart(sentence.Text, whole);
            var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
            if (from < to)
            {
                asks.AddRange(new AskingSentence(words, from, to, language).Asks().Where(ask => ask.Confidence >= LeastSure));
            }
        }

        return asks;
    }
}
