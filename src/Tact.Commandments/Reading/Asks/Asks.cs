using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Finds what a text asks: questions and requests, with or without a question mark, each with its own passage.</summary>
public static class Asks
{
    private const double LeastSure = 0.5;
    private const int LongestLeadIn = 60;
    private const double SaidAgain = 0.5;

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

    /// <summary>Whether the letter asks again what its subject asks: then it asks once.</summary>
    internal static bool AreOne(Ask subject, Ask own)
    {
        var (said, again) = (Sought(subject), Sought(own));
        return said.Count > 0 && said.Count(again.Contains) >= SaidAgain * said.Count;
    }

    private static HashSet<ulong> Sought(Ask ask)
    {
        var words = WordRun.Of(ask.Text);
        return Terms.Of(words).Between(0, words.Count);
    }

    /// <summary>The asks of sentences.</summary>
    internal static IReadOnlyList<Ask> In(WordRun words, IReadOnlyList<Sentence> sentences, Language whole)
    {
        var asks = new List<Ask>();
        var leadIn = 0;
        foreach (var sentence in sentences)
        {
            List<Ask> own = [.. Of(sentence, words, whole)];
            asks.RemoveRange(asks.Count - (own.Count > 0 ? leadIn : 0), own.Count > 0 ? leadIn : 0);
            asks.AddRange(own);
            leadIn = IsLeadIn(sentence.Text) ? own.Count : 0;
        }

        return asks;
    }

    private static IEnumerable<Ask> Of(Sentence sentence, WordRun words, Language whole)
    {
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        return from == to ? [] : new AskingSentence(words, from, to, Languages.OfPart(sentence.Text, whole)).Asks().Where(ask => ask.Confidence >= LeastSure);
    }

    // "Could you tell me:" asks nothing itself when what follows does.
    private static bool IsLeadIn(string sentence) => sentence.TrimEnd() is { Length: <= LongestLeadIn } lead && lead.EndsWith(':') | lead.EndsWith('：');
}
