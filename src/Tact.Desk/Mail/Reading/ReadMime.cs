using MimeKit;
using Tact.Commandments.Letters;

namespace Tact.Desk.Mail.Reading;

/// <summary>
/// Everything read out of the raw bytes of one letter. There is always one, whatever the bytes:
/// what is not MIME is shown as it came, and <see cref="Unparsed"/> says why.
/// </summary>
public sealed class ReadMime
{
    private readonly Lazy<string>? _hostileHtml;
    private readonly Lazy<SafeHtml?> _html;
    private readonly HeaderList? _headers;

    internal ReadMime(Letter letter, Lazy<string>? hostileHtml, HeaderList? headers)
    {
        Letter = letter;
        _hostileHtml = hostileHtml;
        _headers = headers;
        _html = new(() => hostileHtml is null ? null : SafeHtml.Of(hostileHtml.Value));
    }

    /// <summary>The letter as the law sees it. <see cref="Letter.IsOurs"/> and <see cref="Letter.Arrived"/> are for the caller to set.</summary>
    public Letter Letter { get; }

    /// <summary>The HTML body exactly as the sender wrote it, or null. Never show it.</summary>
    public string? HostileHtml => _hostileHtml?.Value;

    /// <summary>Whether it has an HTML body; told without decoding it.</summary>
    public bool HasHtml => _hostileHtml is not null;

    /// <summary>The HTML body made safe to show, or null when the letter has none. Cleaned on first use, then kept.</summary>
    public SafeHtml? Html => _html.Value;

    /// <summary>The files it carries, those shown inside the text included.</summary>
    public IReadOnlyList<ReadAttachment> Attachments { get; internal init; } = [];

    /// <summary>The iCalendar text of the first calendar entry it carries, or null.</summary>
    public string? Calendar { get; internal init; }

    /// <summary>What the calendar entry is for, in upper case (<c>REQUEST</c>, <c>CANCEL</c>, <c>REPLY</c>), or null.</summary>
    public string? CalendarMethod { get; internal init; }

    /// <summary>The Message-IDs of the letters enclosed in it (passed on, reported about), the first few.</summary>
    public IReadOnlyList<string> Enclosed { get; internal init; } = [];

    /// <summary>When the newest Received header says it came in; null when there is none.</summary>
    public DateTimeOffset? Received { get; internal init; }

    /// <summary>Why the bytes could not be read as MIME, or null when they could.</summary>
    public string? Unparsed { get; internal init; }

    /// <summary>Whether it has more parts, or a longer text, than is read; the raw letter has the rest.</summary>
    public bool IsCut { get; internal init; }

    /// <summary>The decoded value of the first header of that name, or null.</summary>
    public string? Header(string name) => _headers?[name];
}
