namespace Tact.Desk.Drafts;

/// <summary>A file to go with a draft.</summary>
public sealed class DraftFile
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The draft.</summary>
    public long DraftId { get; init; }

    /// <summary>The file name.</summary>
    public required string Name { get; init; }

    /// <summary>The media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Its size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Its content; null unless it was asked for, so that saving a draft never moves its files.</summary>
    public FileContent? Content { get; init; }
}
