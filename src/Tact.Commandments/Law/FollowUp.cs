namespace Tact.Commandments.Law;

/// <summary>A question clients ask once we have spoken of something: learned from letters, never guessed.</summary>
/// <param name="After">The topic we spoke of.</param>
/// <param name="Then">The topic they asked about in their next letter.</param>
/// <param name="Cases">How often they did.</param>
/// <param name="Of">How often we spoke of it without saying the other.</param>
/// <param name="Letters">The Message-IDs of the letters that asked, oldest first.</param>
public sealed record FollowUp(string After, string Then, int Cases, int Of, IReadOnlyList<string> Letters)
{
    private const double Z = 1.96;

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
}
