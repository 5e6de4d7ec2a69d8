namespace Tact.Desk.Mail.Reading;

/// <summary>An attachment taken out of its letter.</summary>
/// <param name="About">Its name, type and size.</param>
/// <param name="Content">The decoded bytes.</param>
public sealed record OpenedAttachment(ReadAttachment About, byte[] Content);
