using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>A letter that only thanks: it wants a last word some day (21), not an answer within the hour.</summary>
internal static class BareThanks
{
    private const int Longest = 120;

    /// <summary>Whether <paramref name="letter"/> says thanks in a line or two, asks nothing and brings nothing.</summary>
    public static bool Is(Letter letter) =>
        letter.Attachments.Count == 0
        && letter.Reading is { Asks.Count: 0 } reading
        && reading.Acts.Contains(Act.Thanks)
        && !reading.Acts.Contains(Act.Complaint)
        && reading.Text.Trim().Length <= Longest;
}
