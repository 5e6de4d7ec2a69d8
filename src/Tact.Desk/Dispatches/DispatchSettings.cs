namespace Tact.Desk.Dispatches;

/// <summary>How letters leave.</summary>
public sealed record DispatchSettings
{
    /// <summary>How long a letter can be taken back after "Send".</summary>
    public TimeSpan UndoWindow { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a process holds a letter it is sending without a word; it renews this while it works.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server may think about a letter once it has all of it (RFC 5321, 4.5.3.2.6).</summary>
    public TimeSpan PatienceAtTheDot { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the server may take over anything else.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a server that has a whole letter is still waited for when the desk is being closed.</summary>
    public TimeSpan PatienceAtTheEnd { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the sender rests at most before it looks whether anything was left undone.</summary>
    public TimeSpan LookAgain { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many letters one process sends at a time.</summary>
    public int Lanes { get; init; } = 8;

    /// <summary>How many of those through one mailbox: a server that hangs holds up nobody else.</summary>
    public int LanesOfAMailbox { get; init; } = 2;

    /// <summary>How long to wait before each further try; after the last the letter is refused. About two days together.</summary>
    public IReadOnlyList<TimeSpan> Retries { get; init; } =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(4), TimeSpan.FromHours(8),
        TimeSpan.FromHours(8), TimeSpan.FromHours(8), TimeSpan.FromHours(8), TimeSpan.FromHours(8),
    ];

    /// <summary>How long after a letter left its copy is laid into Sent: servers that keep copies themselves have done so by then.</summary>
    public TimeSpan CopyAfter { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long to wait after each try to lay a copy; after the last it is given up until a member asks again.</summary>
    public IReadOnlyList<TimeSpan> CopyRetries { get; init; } =
    [
        TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(12),
    ];
}
