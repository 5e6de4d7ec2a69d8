namespace Tact.Desk.Mail.Dispatch;

/// <summary>A file that goes along with a letter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutgoingFile(string Name, string MediaType, byte[] Content);
