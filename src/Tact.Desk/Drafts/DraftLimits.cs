namespace Tact.Desk.Drafts;

/// <summary>How large a draft may grow.</summary>
public sealed record DraftLimits
{
    /// <summary>
    /// How many bytes all files of a draft may have together. On the wire a file grows by a third; hardly a server takes
    /// letters above 50 MB, and what the one in question takes is asked when the letter is sent.
    /// </summary>
    public long MostFileBytes { get; init; } = 36 * 1024 * 1024;
}
