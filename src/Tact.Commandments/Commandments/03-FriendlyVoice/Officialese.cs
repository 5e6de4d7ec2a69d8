using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>Stock phrases of offices, each with what a friend would say.</summary>
internal static class Officialese
{
    /// <summary>Those of the new text, in their order; <paramref name="isMild"/> asks for those that many have taken home.</summary>
    public static IEnumerable<Mention> In(LetterReading reading, bool isMild)
    {
        var list = isMild ? "03-FriendlyVoice/FriendlyVoice.mild" : "03-FriendlyVoice/FriendlyVoice";
        var words = WordRun.Of(reading.Text);
        return
            from sentence in reading.Sentences
            let language = Saying.LanguageOf(sentence, reading.Language)
            where language != Language.Other
            from mention in Find(words, sentence, TermList.At(list, language))
            select mention;
    }

    private static IEnumerable<Mention> Find(WordRun words, Sentence sentence, TermList list)
    {
        var (from, to) = (words.At(sentence.Passage.Start), words.At(sentence.Passage.End));
        for (var (at, end) = (from, from); at < to; at = end)
        {
            end = at + 1;
            if (list.At(words, at, from, to) is { } found && Standing.IsAlone(words, at, found.End))
            {
                end = found.End;
                yield return new(sentence, words.Passage(at, end), found.Term, IsExplained: false);
            }
        }
    }
}
