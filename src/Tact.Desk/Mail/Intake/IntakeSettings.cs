namespace Tact.Desk.Mail.Intake;

/// <summary>How letters are read from servers.</summary>
public sealed record IntakeSettings
{
    /// <summary>How long the server is relied on to tell of new letters by itself; then every folder is looked at.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a server may keep silent in the middle of something. With <see cref="Poll"/> the time in which a dead line is noticed.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one question may take altogether, however busily the server answers.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How many letters are stored at a time, at most.</summary>
    public int BatchLetters { get; init; } = 200;

    /// <summary>How many batches of one folder are read before the others have their turn.</summary>
    public int BatchesInTurn { get; init; } = 5;

    /// <summary>How many bytes of letters are held at a time; a letter larger than this comes alone.</summary>
    public long BatchBytes { get; init; } = 16 << 20;

    /// <summary>How often the letters of a folder are counted here and there; infinite for only when a member asks.</summary>
    public TimeSpan CountEvery { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long a count that failed waits for another try.</summary>
    public TimeSpan CountAgain { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often it is looked whether mailboxes came, went or changed.</summary>
    public TimeSpan LookAgain { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>After how many cuts at one and the same letter the others come first; the next count tries it again.</summary>
    public int Stumbles { get; init; } = 5;

    /// <summary>How long to wait before each further try; the last again and again.</summary>
    public IReadOnlyList<TimeSpan> Retries { get; init; } =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];

    /// <summary>The same where only a person can help: trying often would lock the account.</summary>
    public IReadOnlyList<TimeSpan> PersonRetries { get; init; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1)];

    /// <summary>The same where the desk itself cannot store: space may come back at any moment.</summary>
    public IReadOnlyList<TimeSpan> DeskRetries { get; init; } = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30)];
}
