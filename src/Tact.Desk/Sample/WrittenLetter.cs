using Tact.Commandments.Letters;

namespace Tact.Desk.Sample;

/// <summary>A letter of the sample with everything decided, ready to be put into an envelope.</summary>
public sealed record WrittenLetter
{
    /// <summary>Its Message-ID, without angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>The ids of the letters it follows, oldest first; the last is the one it answers.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The id of the letter it answers, or null.</summary>
    public string? InReplyTo => References.Count > 0 ? References[^1] : null;

    /// <summary>Who writes.</summary>
    public required Party From { get; init; }

    /// <summary>The main recipients.</summary>
    public required IReadOnlyList<Party> To { get; init; }

    /// <summary>Those who get a copy.</summary>
    public IReadOnlyList<Party> Cc { get; init; } = [];

    /// <summary>When it was written, in the writer's zone.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Its subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The words alone, without signature and quote.</summary>
    public required string Words { get; init; }

    /// <summary>The whole body as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The whole body as HTML, or null.</summary>
    public string? Html { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The files it carries.</summary>
    public IReadOnlyList<WrittenFile> Files { get; init; } = [];

    /// <summary>The calendar invitation it carries, or null.</summary>
    public string? Calendar { get; init; }

    /// <summary>The address it reports undeliverable, or null.</summary>
    public string? Bounced { get; init; }

    /// <summary>Whether it is a read receipt.</summary>
    public bool IsReceipt { get; init; }

    /// <summary>What sort of letter that makes it.</summary>
    public LetterKind Kind => this switch
    {
        { Bounced: not null } => LetterKind.Bounce,
        { IsReceipt: true } => LetterKind.Receipt,
        { Calendar: not null } => LetterKind.Invitation,
        _ when Headers.ContainsKey("Auto-Submitted") => LetterKind.AutoReply,
        _ when Headers.ContainsKey("List-Unsubscribe") => LetterKind.Newsletter,
        _ => LetterKind.Letter,
    };

    /// <summary>Whether we wrote it, so that it lies in the Sent folder.</summary>
    public required bool IsOurs { get; init; }

    /// <summary>The address of the mailbox it lies in.</summary>
    public required string Mailbox { get; init; }
}
