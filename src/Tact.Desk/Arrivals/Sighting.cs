namespace Tact.Desk.Arrivals;

/// <summary>Where on a server an arrival was seen. Unique by folder, UIDVALIDITY and UID; the ground of "server N, here N".</summary>
public sealed class Sighting
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The folder.</summary>
    public long FolderId { get; init; }

    /// <summary>The folder's UIDVALIDITY then.</summary>
    public long UidValidity { get; init; }

    /// <summary>The letter's UID.</summary>
    public long Uid { get; init; }

    /// <summary>The arrival it is.</summary>
    public long ArrivalId { get; init; }
}
