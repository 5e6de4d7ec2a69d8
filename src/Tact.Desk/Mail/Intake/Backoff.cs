using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>How long to wait after each trouble: longer each time, and never quite the same, so that many do not come back at once.</summary>
internal sealed class Backoff(IntakeSettings settings)
{
    private int _tries;

    /// <summary>All is well again.</summary>
    public void Reset() => _tries = 0;

    /// <summary>How long to wait after this one.</summary>
    public TimeSpan After(Exception trouble)
    {
        var waits = trouble switch
        {
            MailTrouble { NeedsPerson: true } => settings.PersonRetries,
            DeskFailure => settings.DeskRetries,
            _ => settings.Retries,
        };
        return waits[Math.Min(_tries++, waits.Count - 1)] * (0.8 + (0.4 * Random.Shared.NextDouble()));
    }
}
