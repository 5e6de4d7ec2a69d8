using Tact.Commandments.Reading;

namespace Tact.Commandments.Letters;

/// <summary>
/// One letter that exists, in or out, as a reader sees it: who, when, about what, and the text.
/// An immutable value; what it says is read once, on first use, and kept.
/// </summary>
public sealed record Letter
{
    private readonly Lazy<LetterReading> _reading;

    /// <summary>An empty letter; set what is known.</summary>
    public Letter() => _reading = new(() => Reader.Read(this));

    private Letter(Letter original)
    {
        MessageId = original.MessageId;
        InReplyTo = original.InReplyTo;
        References = original.References;
        Subject = original.Subject;
        From = original.From;
        ReplyTo = original.ReplyTo;
        To = original.To;
        Cc = original.Cc;
        List = original.List;
        Date = original.Date;
        Arrived = original.Arrived;
        Kind = original.Kind;
        IsOurs = original.IsOurs;
        Text = original.Text;
        Attachments = original.Attachments;
        Call = original.Call;
        _reading = new(() => Reader.Read(this));
    }

    /// <summary>The Message-ID without angle brackets; never empty for a filed letter (one is made where it is missing).</summary>
    public string MessageId { get; init; } = "";

    /// <summary>The In-Reply-To id, without angle brackets, or null.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The ids of the References header, oldest first, without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The decoded subject; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Who wrote it; null for a letter without From.</summary>
    public Party? From { get; init; }

    /// <summary>Where answers are wanted, when that is not <see cref="From"/>.</summary>
    public IReadOnlyList<Party> ReplyTo { get; init; } = [];

    /// <summary>The main recipients.</summary>
    public IReadOnlyList<Party> To { get; init; } = [];

    /// <summary>Those who get a copy that all can see.</summary>
    public IReadOnlyList<Party> Cc { get; init; } = [];

    /// <summary>The mailing list it came through (List-Post), or null.</summary>
    public Party? List { get; init; }

    /// <summary>The time the Date header gives, which may be wrong or missing.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>When our server received it (or, for ours, when it left); null when only the header is known.</summary>
    public DateTimeOffset? Arrived { get; init; }

    /// <summary>The instant that counts: arrival where known, else the header's date, else the beginning of time.</summary>
    public DateTimeOffset At => Arrived ?? Date ?? DateTimeOffset.MinValue;

    /// <summary>What sort of letter it is.</summary>
    public LetterKind Kind { get; init; }

    /// <summary>Whether we wrote it.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The body as plain text, quotes and signature included; quoted lines begin with <c>&gt;</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>The names of the attached files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>The call its calendar entry is about, or null.</summary>
    public CallInvitation? Call { get; init; }

    /// <summary>What the letter says.</summary>
    public LetterReading Reading => _reading.Value;

    /// <inheritdoc />
    public bool Equals(Letter? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
