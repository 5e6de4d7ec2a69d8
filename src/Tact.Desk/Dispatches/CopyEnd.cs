namespace Tact.Desk.Dispatches;

/// <summary>How laying a copy into Sent ended.</summary>
public enum CopyEnd
{
    /// <summary>It was laid there.</summary>
    Laid,

    /// <summary>It lay there already.</summary>
    LayThere,

    /// <summary>The server keeps copies of its own; another would be double.</summary>
    NotWanted,
}
