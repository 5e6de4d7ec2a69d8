using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>
/// Whether a draft talks of something its correspondence never did. Made to be silent when in doubt: it asks either for
/// words that announce another matter, or for a letter that shares not one word with all that was written before.
/// </summary>
internal static class TopicDrift
{
    private const int WordsAfterTurn = 3;
    private const int WordsToJudge = 10;
    private const int WordsToCompare = 15;

    /// <summary>The words that turn to another matter; an empty passage when the whole letter does; null when none does.</summary>
    public static Passage? In(Draft draft, Correspondence correspondence)
    {
        if (correspondence.IsNew)
        {
            return null;
        }

        var known = new Lazy<TopicWords>(() => Known(draft, correspondence));
        return Turn(draft, known) ?? (IsForeign(draft, known) ? default(Passage) : null);
    }

    private static Passage? Turn(Draft draft, Lazy<TopicWords> known)
    {
        var text = draft.Reading.Text;
        foreach (var turn in TopicTurns.In(text))
        {
            var words = TopicWords.Of(text[turn.End..]).Without(Names(draft));
            if (words.Count >= WordsAfterTurn && words.SharedWith(known.Value) * 3 < words.Count)
            {
                return draft.Reading.InBody(turn);
            }
        }

        return null;
    }

    private static bool IsForeign(Draft draft, Lazy<TopicWords> known)
    {
        var words = TopicWords.Of(draft.Reading.Text).Without(Names(draft));
        return words.Count >= WordsToJudge
            && known.Value.Count >= WordsToCompare
            && words.IsWrittenLike(known.Value)
            && words.SharedWith(known.Value) == 0;
    }

    /// <summary>A greeting names the client in every letter, whatever it is about.</summary>
    private static TopicWords Names(Draft draft) =>
        TopicWords.Of([.. draft.Recipients.Append(draft.From).Select(party => party?.Name ?? "")]);

    private static TopicWords Known(Draft draft, Correspondence correspondence) => TopicWords.Of(
        [.. correspondence.Letters.SelectMany(letter => new[] { letter.Subject, letter.Text }), draft.Subject]);
}
