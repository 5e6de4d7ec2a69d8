namespace Tact.Desk.Dispatches;

/// <summary>A dispatch that this process alone works on, for as long as it renews its lease.</summary>
/// <param name="dispatchId">The dispatch.</param>
/// <param name="parcel">What is to be carried.</param>
/// <param name="owner">The name the lease is held under.</param>
/// <param name="fence">The number under which it may write.</param>
public sealed class Claim(long dispatchId, Parcel parcel, string owner, long fence)
{
    /// <summary>The dispatch.</summary>
    public long DispatchId => dispatchId;

    /// <summary>What is to be carried.</summary>
    public Parcel Parcel => parcel;

    /// <summary>The name the lease is held under.</summary>
    internal string Owner => owner;

    /// <summary>The number under which it may write.</summary>
    internal long Fence { get; set; } = fence;
}
