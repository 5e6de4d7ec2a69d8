namespace Tact.Desk.Drafts;

/// <summary>What comes of adding a file to a draft.</summary>
public abstract record FileAdding
{
    private FileAdding()
    {
    }

    /// <summary>It goes along.</summary>
    public sealed record Added(DraftFile File) : FileAdding;

    /// <summary>With it the letter would be larger than letters may be: send a link instead.</summary>
    /// <param name="Most">How many bytes all files of a letter may have together.</param>
    public sealed record TooBig(long Most) : FileAdding;

    /// <summary>The draft was sent or discarded, or is not this member's.</summary>
    public sealed record Gone : FileAdding;
}
