namespace Tact.Desk.Search;

/// <summary>
/// The place of a letter in the index: its second, then its number. Keys sort as letters do by time, so the newest are
/// found first without sorting anything; and a key says which letter it is of.
/// </summary>
internal static class LetterKey
{
    private const int NumberBits = 30;
    private const long LastSecond = (1L << 33) - 1;

    /// <summary>The key of a letter. What is dated before 1970 or after 2242 counts as of then.</summary>
    public static long Of(DateTimeOffset at, long letterId) => letterId is >= 0 and < 1L << NumberBits
        ? (Second(at) << NumberBits) | letterId
        : throw new ArgumentOutOfRangeException(nameof(letterId), letterId, "The index holds letters with numbers below 2^30.");

    /// <summary>The smallest key any letter of that instant or later has.</summary>
    public static long From(DateTimeOffset at) => Second(at) << NumberBits;

    /// <summary>The number of the letter.</summary>
    public static long LetterId(long key) => key & ((1L << NumberBits) - 1);

    private static long Second(DateTimeOffset at) => Math.Clamp(at.ToUnixTimeSeconds(), 0, LastSecond);
}
