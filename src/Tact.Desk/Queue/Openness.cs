namespace Tact.Desk.Queue;

/// <summary>Whether a list shows conversations that are open, closed, both, or kept apart.</summary>
public enum Openness
{
    /// <summary>Those on which something may still be expected of us.</summary>
    Open,

    /// <summary>Those a member closed.</summary>
    Closed,

    /// <summary>Both.</summary>
    All,

    /// <summary>Those in which only machines have written: newsletters, reports. The others show none of them.</summary>
    Aside,
}
