namespace Tact.Commandments.Reading;

/// <summary>A thing a letter does besides telling and asking.</summary>
public enum Act
{
    /// <summary>Opens with a greeting.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>Says good-bye or signs off.</summary>
    Closing,

    /// <summary>Says sorry.</summary>
    Apology,

    /// <summary>Complains.</summary>
    Complaint,

    /// <summary>Agrees or accepts.</summary>
    Agreement,
}
