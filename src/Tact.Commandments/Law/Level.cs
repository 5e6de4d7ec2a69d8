namespace Tact.Commandments.Law;

/// <summary>How gravely a finding weighs.</summary>
public enum Level
{
    /// <summary>The commandment is switched off here.</summary>
    Off,

    /// <summary>Worth knowing; nothing to settle.</summary>
    Note,

    /// <summary>Should be looked at before the letter leaves.</summary>
    Warn,

    /// <summary>The letter waits for an explicit "send anyway" with a reason.</summary>
    Stop,
}
