namespace Tact.Desk.Conversations;

/// <summary>A file that came with a letter. Its content stays in the raw letter and is taken out on request.</summary>
public sealed class Attachment
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The letter it came with.</summary>
    public long LetterId { get; set; }

    /// <summary>Its place among the letter's attachments, from 0; with it the content is found in the raw letter.</summary>
    public int Index { get; init; }

    /// <summary>The file name, without any path; made up where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>The media type as declared.</summary>
    public required string MediaType { get; init; }

    /// <summary>Its size in bytes, decoded.</summary>
    public long Size { get; init; }

    /// <summary>The Content-ID by which the HTML body shows it, or null.</summary>
    public string? ContentId { get; init; }

    /// <summary>Whether it belongs into the body (a picture), not beneath it.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it is a calendar file (RFC 5545).</summary>
    public bool IsCalendar { get; init; }
}
