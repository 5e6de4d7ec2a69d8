namespace Tact.Commandments.Law;

/// <summary>What has become of an ask.</summary>
public enum Answered
{
    /// <summary>Nothing; or put off without saying until when.</summary>
    No,

    /// <summary>It is answered.</summary>
    Yes,

    /// <summary>It is put off with a named time.</summary>
    Deferred,
}
