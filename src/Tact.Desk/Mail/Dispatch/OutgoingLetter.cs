using Tact.Commandments.Letters;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>All that goes into a letter of ours before it becomes bytes.</summary>
public sealed record OutgoingLetter
{
    /// <summary>The Message-ID, without angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>Who it is from.</summary>
    public required Party From { get; init; }

    /// <summary>The main recipients.</summary>
    public IReadOnlyList<Party> To { get; init; } = [];

    /// <summary>The copies. Hidden copies stand on the envelope only.</summary>
    public IReadOnlyList<Party> Cc { get; init; } = [];

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The id of the letter it answers, or null.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The ids of all letters before it in the exchange, oldest first.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The new text.</summary>
    public required string Text { get; init; }

    /// <summary>The signature, without its mark; empty for none.</summary>
    public string Signature { get; init; } = "";

    /// <summary>The letter answered, as it is quoted beneath; null for none.</summary>
    public Quotation? Quotation { get; init; }

    /// <summary>The files that go along.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];
}
