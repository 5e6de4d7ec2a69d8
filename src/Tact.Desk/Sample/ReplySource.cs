namespace Tact.Desk.Sample;

/// <summary>Where a reply was taken from.</summary>
public enum ReplySource
{
    /// <summary>The conversation's own script.</summary>
    Script,

    /// <summary>The fallback of the language.</summary>
    Fallback,

    /// <summary>The closing words of thanks.</summary>
    Thanks,
}
