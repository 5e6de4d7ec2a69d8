namespace Tact.Desk.Drafts;

/// <summary>The content of a file that goes with a draft, in a row of its own.</summary>
public sealed class FileContent
{
    /// <summary>The file it is of. The key.</summary>
    public long FileId { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}
