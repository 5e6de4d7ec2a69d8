using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;

namespace Tact.Desk.Drafts;

/// <summary>A letter being written at the desk; saved as one types.</summary>
public sealed class SavedDraft
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation it answers in; null for one that opens a new one.</summary>
    public long? ConversationId { get; set; }

    /// <summary>The conversation it answers in.</summary>
    public Conversation? Conversation { get; set; }

    /// <summary>The member who writes it.</summary>
    public long MemberId { get; init; }

    /// <summary>The mailbox it will leave from.</summary>
    public long MailboxId { get; set; }

    /// <summary>The letter it answers (its Message-ID goes into In-Reply-To); null for none.</summary>
    public long? AnswersLetterId { get; set; }

    /// <summary>The subject.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The main recipients.</summary>
    public List<Party> To { get; set; } = [];

    /// <summary>The copies.</summary>
    public List<Party> Cc { get; set; } = [];

    /// <summary>The hidden copies.</summary>
    public List<Party> Bcc { get; set; } = [];

    /// <summary>The text, without signature and quoted history.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether the letters answered are quoted beneath.</summary>
    public bool QuotesHistory { get; set; } = true;

    /// <summary>What was set aside for this letter, with the reasons.</summary>
    public List<Waiver> Waivers { get; set; } = [];

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Grows by one with each save: a save that has not seen the last one is refused.</summary>
    public long Version { get; set; }

    /// <summary>The files to go with it.</summary>
    public List<DraftFile> Files { get; init; } = [];

    /// <summary>The draft as the law sees it.</summary>
    public Draft AsDraft(Party? from) => new()
    {
        Subject = Subject,
        From = from,
        To = To,
        Cc = Cc,
        Bcc = Bcc,
        Text = Text,
        Attachments = [.. Files.Select(file => file.Name)],
    };
}
