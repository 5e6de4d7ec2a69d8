namespace Tact.Desk.Sample.Content;

/// <summary>A letter of the demo, as its file tells it. What is left out follows from the letter before it.</summary>
public sealed record SampleLetter
{
    /// <summary>The key of the contact, member or stranger who writes.</summary>
    public required string From { get; init; }

    /// <summary>The address it leaves from when that is not the usual one.</summary>
    public string? Address { get; init; }

    /// <summary>Keys or <c>Name &lt;address&gt;</c>; when left out, the mailbox or whoever wrote last.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>Keys; when left out, a letter of ours keeps everyone, and a client's nobody.</summary>
    public IReadOnlyList<string>? Cc { get; init; }

    /// <summary>How long before the demo's start it was written.</summary>
    public required string Ago { get; init; }

    /// <summary>Its subject; when left out, <c>Re:</c> and the first one.</summary>
    public string? Subject { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>Its HTML, where it is not to be made from the words.</summary>
    public string? Html { get; init; }

    /// <summary>The program it is written with, where that is not the contact's usual one.</summary>
    public string? Style { get; init; }

    /// <summary><c>none</c> leaves the answered letter unquoted.</summary>
    public string? Quote { get; init; }

    /// <summary>Where a letter of ours was sent from, when that was not the desk: <c>phone</c>.</summary>
    public string? SentFrom { get; init; }

    /// <summary>Which letter it answers (1 is the first) when that is not the one before; <c>none</c> for none.</summary>
    public string? Answers { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The address a delivery report is about, when it is one.</summary>
    public string? Bounce { get; init; }

    /// <summary>Whether it is a read receipt.</summary>
    public bool Receipt { get; init; }

    /// <summary>The call it invites to, or null.</summary>
    public SampleInvitation? Invitation { get; init; }

    /// <summary>The files it carries.</summary>
    public IReadOnlyList<SampleAttachment> Attachments { get; init; } = [];
}
