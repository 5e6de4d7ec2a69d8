namespace Tact.Desk.Dispatches;

/// <summary>What the server said about one recipient.</summary>
public enum RecipientState
{
    /// <summary>Not asked yet.</summary>
    Pending,

    /// <summary>Taken. Never offered again.</summary>
    Accepted,

    /// <summary>Not taken, for good.</summary>
    Refused,

    /// <summary>Not taken for now.</summary>
    Deferred,
}

/// <summary>One recipient of a dispatch.</summary>
public sealed class DispatchRecipient
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The dispatch.</summary>
    public long DispatchId { get; init; }

    /// <summary>The address.</summary>
    public required string Address { get; init; }

    /// <summary>What the server said.</summary>
    public RecipientState State { get; set; }

    /// <summary>In its own words.</summary>
    public string? Answer { get; set; }
}
