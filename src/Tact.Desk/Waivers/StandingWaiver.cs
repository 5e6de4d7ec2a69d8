using Tact.Commandments.Law;
using Tact.Desk.Clients;
using Tact.Desk.Members;

namespace Tact.Desk.Waivers;

/// <summary>A member's word that a finding does not hold for a client, or never: it sets the finding aside in every letter from then on.</summary>
public sealed class StandingWaiver
{
    /// <summary>After how long without a letter in which it set anything aside it is worth a second look.</summary>
    public static readonly TimeSpan LongUnused = TimeSpan.FromDays(90);

    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The id of the commandment it sets aside.</summary>
    public required string Commandment { get; init; }

    /// <summary>The finding's <see cref="Finding.Text"/> it is about; null for every finding of the commandment.</summary>
    public string? Text { get; init; }

    /// <summary>What the finding said when it was set aside, in the member's language.</summary>
    public string Says { get; init; } = "";

    /// <summary>Why; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The client it holds for; null for always.</summary>
    public long? ClientId { get; init; }

    /// <summary>The client it holds for.</summary>
    public Client? Client { get; init; }

    /// <summary>Who set it aside.</summary>
    public long MemberId { get; init; }

    /// <summary>Who set it aside.</summary>
    public Member? Member { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset SetAt { get; init; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? TakenBackAt { get; set; }

    /// <summary>Who took it back.</summary>
    public long? TakenBackById { get; set; }

    /// <summary>In how many letters that left it set something aside.</summary>
    public int Letters { get; set; }

    /// <summary>When the last of them left.</summary>
    public DateTimeOffset? LastLetterAt { get; set; }

    /// <summary>The waiver as the law sees it.</summary>
    public Waiver AsWaiver() => new(Commandment, Reason, ClientId is null ? WaiverScope.Always : WaiverScope.Client, Text);

    /// <summary>Whether it has set nothing aside yet, or not for a long time.</summary>
    public bool IsIdle(DateTimeOffset now) => LastLetterAt is not { } last || now - last >= LongUnused;
}
