using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Cli.Cases;

/// <summary>Turns letters from a file or a line into the correspondence a draft belongs to.</summary>
internal static class History
{
    /// <summary>The letters as a correspondence, each ours or not by <paramref name="ours"/>.</summary>
    public static Correspondence Of(IEnumerable<Letter> letters, OwnAddresses ours) =>
        new(InOrder(letters.Select((letter, index) => Named(letter, index) with { IsOurs = ours.Include(letter.From) })));

    private static Letter Named(Letter letter, int index) =>
        letter.MessageId.Length > 0 ? letter : letter with { MessageId = $"letter-{index + 1}" };

    /// <summary>A letter without a date stands where it was given: right after the one before it.</summary>
    private static IEnumerable<Letter> InOrder(IEnumerable<Letter> letters)
    {
        var last = DateTimeOffset.UnixEpoch;
        foreach (var letter in letters)
        {
            var dated = letter.At > DateTimeOffset.MinValue ? letter : letter with { Arrived = last.AddSeconds(1) };
            last = dated.At;
            yield return dated;
        }
    }
}
