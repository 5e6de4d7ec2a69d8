using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>Reads a letter as a careful person does. Pure: the same text is always read the same way.</summary>
public static class Reader
{
    /// <summary>What <paramref name="letter"/> says.</summary>
    public static LetterReading Read(Letter letter) => Read(letter.Text, letter.Subject);

    /// <summary>What a body says, under a subject that may be empty.</summary>
    public static LetterReading Read(string body, string subject)
    {
        var parts = Zoning.Cut(body);
        var own = parts.Where(part => part.Kind == PartKind.Own).ToList();
        var text = own.Count == 1 ? own[0].Text : string.Concat(own.Select(part => part.Text));
        var language = Languages.Of(text.Length > 0 ? text : subject);
        var sentences = Sentences.Of(text, Seams(own));
        var words = WordRun.Of(text);
        var times = NamedTimes.In(words, sentences, language);
        var acts = Acts.In(words, sentences, language);
        return new()
        {
            Language = language,
            Parts = parts,
            Text = text,
            Words = words,
            Sentences = sentences,
            Asks = AllAsks(words, sentences, language, subject),
            Times = times,
            Promises = Promises.In(words, sentences, times, language),
            Prices = Prices.In(words),
            Acts = acts,
        };
    }

    private static IReadOnlyList<Ask> AllAsks(WordRun words, IReadOnlyList<Sentence> sentences, Language language, string subject)
    {
        var asks = Asks.In(words, sentences, language);
        return Asks.InSubject(subject) is { } ask && !asks.Any(own => Asks.AreOne(ask, own)) ? [ask, .. asks] : asks;
    }

    private static List<int> Seams(List<Part> own)
    {
        var (seams, before) = (new List<int>(), 0);
        foreach (var part in own.SkipLast(1))
        {
            seams.Add(before += part.Text.Length);
        }

        return seams;
    }
}
