namespace Tact.Desk.Sample;

/// <summary>A file as a letter carries it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">What it is, e.g. <c>application/pdf</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record WrittenFile(string Name, string MediaType, byte[] Content);
