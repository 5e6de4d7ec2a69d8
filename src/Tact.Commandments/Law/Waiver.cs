namespace Tact.Commandments.Law;

/// <summary>How far a waiver reaches.</summary>
public enum WaiverScope
{
    /// <summary>This letter only.</summary>
    Letter,

    /// <summary>Every letter to this client.</summary>
    Client,

    /// <summary>Always.</summary>
    Always,
}

/// <summary>"Send anyway, because …": a member's word that a finding does not hold here.</summary>
/// <param name="Commandment">The id of the commandment it sets aside.</param>
/// <param name="Reason">Why, in the member's words; never empty.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Text">The finding's <see cref="Finding.Text"/> it is about, or null for every finding of the commandment.</param>
public sealed record Waiver(string Commandment, string Reason, WaiverScope Scope = WaiverScope.Letter, string? Text = null)
{
    /// <summary>Whether it sets <paramref name="finding"/> aside.</summary>
    public bool Covers(Finding finding) =>
        finding.Commandment == Commandment && (Text is null || Text == finding.Text);
}
