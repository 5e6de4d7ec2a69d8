namespace Tact.Commandments.Law;

/// <summary>What clients ask, or come for, once there was something else: learned from letters, never guessed.</summary>
/// <param name="After">The topic we spoke of, or the service they came for first.</param>
/// <param name="Then">The topic they asked about in their next letter, or the service they came for later.</param>
/// <param name="Cases">How often they did.</param>
/// <param name="Of">How often they might have: the other was not there yet.</param>
/// <param name="Letters">The Message-IDs of the letters that asked, oldest first.</param>
public sealed record FollowUp(string After, string Then, int Cases, int Of, IReadOnlyList<string> Letters)
{
    private const double Z = 1.96;
    private const int FewestCases = 5;

    /// <summary>In what share of the cases they asked, from 0 to 1.</summary>
    public double Share => Of == 0 ? 0 : (double)Cases / Of;

    /// <summary>The least share these cases allow to believe in, at 95 % (Wilson 1927); from 0 to 1.</summary>
    public double Surely
    {
        get
        {
            if (Of == 0)
            {
                return 0;
            }

            var square = Z * Z / Of;
            var spread = Z * Math.Sqrt(((Share * (1 - Share)) + (square / 4)) / Of);
            return Math.Max(0, (Share + (square / 2) - spread) / (1 + square));
        }
    }

    /// <summary>Whether it may be spoken of where at least that share is asked for: five cases are needed in any event.</summary>
    public bool IsSure(double share) => Cases >= FewestCases && Surely >= share;
}
