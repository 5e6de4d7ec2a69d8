namespace Tact.TestMail;

/// <summary>What a sink does amiss.</summary>
public enum SmtpDeed
{
    /// <summary>Gives <see cref="SmtpLapse.Words"/> as its answer.</summary>
    Say,

    /// <summary>Hangs up without an answer. At the final dot: without having taken the letter.</summary>
    HangUp,

    /// <summary>Never answers. At the final dot: without having taken the letter.</summary>
    Stall,

    /// <summary>At the final dot: takes the letter and hangs up without an answer.</summary>
    TakeAndHangUp,

    /// <summary>At the final dot: takes the letter and never answers.</summary>
    TakeAndStall,

    /// <summary>Waits for <see cref="SmtpLapse.For"/>, then goes on as it should.</summary>
    Wait,
}

/// <summary>Something that goes wrong at one step.</summary>
/// <param name="Step">Where.</param>
/// <param name="Deed">What.</param>
/// <param name="Words">The answer given, as <c>550 5.1.1 No such user</c>.</param>
/// <param name="About">Only when the command holds these words, such as one recipient's address.</param>
/// <param name="For">How long it waits.</param>
public sealed record SmtpLapse(SmtpStep Step, SmtpDeed Deed, string Words = "", string About = "", TimeSpan For = default)
{
    private int _times = int.MaxValue;

    /// <summary>How often it happens before all is well again; always, unless said.</summary>
    public int Times
    {
        get => _times;
        init => _times = value;
    }

    /// <summary>Whether it happens now; it then has one time less to go.</summary>
    internal bool Happens(SmtpStep step, string command) =>
        step == Step
        && command.Contains(About, StringComparison.OrdinalIgnoreCase)
        && Interlocked.Decrement(ref _times) >= 0;
}
