using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Conversations.Reading;

/// <summary>A letter as the page of its conversation shows it: without its HTML, which is shown in a frame of its own.</summary>
public sealed record ShownLetter
{
    /// <summary>The letter's number.</summary>
    public required long Id { get; init; }

    /// <summary>The letter as the law reads it: who, when, the text and its parts.</summary>
    public required Letter Letter { get; init; }

    /// <summary>The instant that counts.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it says it is from us but did not come by a way that proves it.</summary>
    public bool ClaimsToBeOurs { get; init; }

    /// <summary>The name of the member who wrote it here, or null.</summary>
    public string? Member { get; init; }

    /// <summary>The language of the new text.</summary>
    public Language Language { get; init; }

    /// <summary>Whether it has an HTML body to show as designed.</summary>
    public bool HasHtml { get; init; }

    /// <summary>Whether that body would show pictures of other servers if asked.</summary>
    public bool HasRemotePictures { get; init; }

    /// <summary>What could not be read, in words; null when all could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The first words of the new text.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>Whether it names no letter it answers, so that only its subject and its people say where it belongs.</summary>
    public bool StandsHereByItsSubject { get; init; }

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>What its calendar entry invites to, or null.</summary>
    public Invitation? Invitation { get; init; }

    /// <summary>The files shown beneath the text: not the pictures within it, unless nothing shows those.</summary>
    public IEnumerable<Attachment> Files => Attachments.Where(one => !one.IsInline || !HasHtml);
}
