using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Conversations;

/// <summary>A letter in its conversation: the reading copy, derived from the raw one and possible to derive again.</summary>
public sealed class FiledLetter
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it stands in.</summary>
    public long ConversationId { get; set; }

    /// <summary>The conversation it stands in.</summary>
    public Conversation? Conversation { get; set; }

    /// <summary>The mailbox it came to or left from; null for an import into none.</summary>
    public long? MailboxId { get; init; }

    /// <summary>The raw bytes.</summary>
    public long RawId { get; set; }

    /// <summary>The Message-ID, without angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>A digest of id, author, date and text: two copies of one letter share it. Unique.</summary>
    public required string Digest { get; init; }

    /// <summary>The In-Reply-To id, or null.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The References ids, oldest first.</summary>
    public List<string> References { get; init; } = [];

    /// <summary>The subject as it came.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The subject without reply and forward marks, folded for comparing.</summary>
    public string BaseSubject { get; init; } = "";

    /// <summary>The author's address; empty for a letter without one.</summary>
    public string FromAddress { get; init; } = "";

    /// <summary>The author's name as given.</summary>
    public string FromName { get; init; } = "";

    /// <summary>Where answers are wanted, if elsewhere.</summary>
    public List<Party> ReplyTo { get; init; } = [];

    /// <summary>The main recipients.</summary>
    public List<Party> To { get; init; } = [];

    /// <summary>The copies.</summary>
    public List<Party> Cc { get; init; } = [];

    /// <summary>The header's date, or null.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The instant that counts for clocks and order: arrival, else the header's date, else when it was stored.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What sort of letter it is.</summary>
    public LetterKind Kind { get; init; }

    /// <summary>Whether it is ours (it came by a way only our side has; never because of its From alone).</summary>
    public bool IsOurs { get; set; }

    /// <summary>Whether it says it is from us but did not come by a way that proves it.</summary>
    public bool ClaimsToBeOurs { get; set; }

    /// <summary>Whether a person wrote it, not a machine.</summary>
    public bool IsFromAPerson => Kind is LetterKind.Letter or LetterKind.Invitation;

    /// <summary>Whether it is an answer that names no letter, to be found a place by its subject and its people; false once a member parted it.</summary>
    public bool IsStray { get; set; }

    /// <summary>The people outside it was exchanged with, by address in lower case: by them a stray answer is found a place.</summary>
    public List<string> Partners { get; init; } = [];

    /// <summary>The member who wrote it here, or null.</summary>
    public long? MemberId { get; set; }

    /// <summary>The language of the new text.</summary>
    public Language Language { get; init; }

    /// <summary>The whole body as plain text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it has an HTML body.</summary>
    public bool HasHtml { get; init; }

    /// <summary>Whether that body would show pictures of other servers; may it, as long as it is not cleaned yet.</summary>
    public bool HasRemotePictures { get; init; }

    /// <summary>The cleaned HTML body; null for plain letters, and for letters of archives until somebody looks at it.</summary>
    public string? Html { get; init; }

    /// <summary>The first words of the new text.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>What could not be read, in words; null when all could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The call its calendar entry is about, or null.</summary>
    public CallInvitation? Call { get; init; }

    /// <summary>The files that came with it.</summary>
    public List<Attachment> Attachments { get; init; } = [];
}
