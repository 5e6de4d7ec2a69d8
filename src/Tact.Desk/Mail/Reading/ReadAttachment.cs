namespace Tact.Desk.Mail.Reading;

/// <summary>What is known of a file inside a letter without opening it. Its content stays in the raw letter.</summary>
public sealed record ReadAttachment
{
    /// <summary>Its place among the attachments of the letter, from 0; <see cref="MimeLetter.Attachment"/> opens it by this.</summary>
    public required int Index { get; init; }

    /// <summary>A name fit for a file system: the sender's, without folders and control characters, or one made up.</summary>
    public required string FileName { get; init; }

    /// <summary>The media type the sender gives, in lower case, e.g. <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The size of the decoded content, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The Content-ID without angle brackets, by which the HTML body shows it; null when it has none.</summary>
    public string? ContentId { get; init; }

    /// <summary>Whether it is part of the body (a picture in the text, a logo) rather than a file sent along.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it is an invitation or another calendar entry.</summary>
    public bool IsCalendar { get; init; }
}
