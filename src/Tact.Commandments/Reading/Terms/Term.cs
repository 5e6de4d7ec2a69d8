namespace Tact.Commandments.Reading;

/// <summary>Words as numbers that are equal when their stems are: quick to compare, the same in every process.</summary>
internal static class Term
{
    private const ulong Beginning = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a word as it stands.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var sum = Beginning;
        foreach (var letter in word)
        {
            sum = (sum ^ letter) * Prime;
        }

        return sum;
    }

    /// <summary>The number of the word at a place, by its stem; 0 for a mark or a web address.</summary>
    public static ulong Of(WordRun words, int at) => words[at].Kind switch
    {
        WordKind.Letters => Of(Stems.Of(words.Span(at), stackalloc char[Stems.Room])),
        WordKind.Han or WordKind.Number => Of(words.Span(at)),
        _ => 0,
    };

    /// <summary>The number of words in a row, given that of all but the last.</summary>
    public static ulong Join(ulong before, ulong word) => before == 0 ? word : (before * Prime) ^ word;
}
