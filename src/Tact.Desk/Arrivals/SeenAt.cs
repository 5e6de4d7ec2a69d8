namespace Tact.Desk.Arrivals;

/// <summary>Where on a server a letter lies.</summary>
/// <param name="FolderId">The folder, by its row.</param>
/// <param name="UidValidity">The folder's UIDVALIDITY.</param>
/// <param name="Uid">The letter's UID.</param>
public sealed record SeenAt(long FolderId, long UidValidity, long Uid);
