namespace Tact.Desk.Mail.Archives;

/// <summary>One raw letter of an archive.</summary>
/// <param name="Place">Where it lies: the file, and in an mbox the position of its first byte (<c>2019.mbox:4711</c>).</param>
/// <param name="Raw">Its bytes; empty when it could not be read.</param>
/// <param name="Trouble">Why it could not be read, or null.</param>
public sealed record ArchivedLetter(string Place, ReadOnlyMemory<byte> Raw, string? Trouble = null);
