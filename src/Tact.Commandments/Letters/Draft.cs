using Tact.Commandments.Reading;

namespace Tact.Commandments.Letters;

/// <summary>A letter of ours that has not left yet. Immutable; each change makes a new one.</summary>
public sealed record Draft
{
    private Lazy<LetterReading>? _reading;

    /// <summary>The subject as it will be sent.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The address it leaves from; null when not chosen yet.</summary>
    public Party? From { get; init; }

    /// <summary>The main recipients.</summary>
    public IReadOnlyList<Party> To { get; init; } = [];

    /// <summary>Those who get a copy that all can see.</summary>
    public IReadOnlyList<Party> Cc { get; init; } = [];

    /// <summary>Those who get a copy that nobody else sees.</summary>
    public IReadOnlyList<Party> Bcc { get; init; } = [];

    /// <summary>The body as it is being written. Passages of findings count in this text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The names of the attached files.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Everyone it goes to, in the order To, Cc, Bcc.</summary>
    public IEnumerable<Party> Recipients => To.Concat(Cc).Concat(Bcc);

    /// <summary>What the draft says. Read once for each value of <see cref="Text"/> and <see cref="Subject"/>.</summary>
    public LetterReading Reading => (_reading ??= new(() => Reader.Read(Text, Subject))).Value;

    private Draft(Draft original)
    {
        Subject = original.Subject;
        From = original.From;
        To = original.To;
        Cc = original.Cc;
        Bcc = original.Bcc;
        Text = original.Text;
        Attachments = original.Attachments;
        _reading = null;
    }

    /// <summary>An empty draft; set what is known.</summary>
    public Draft()
    {
    }
}
