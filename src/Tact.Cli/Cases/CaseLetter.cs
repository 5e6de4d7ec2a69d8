using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tact.Commandments.Letters;
using Tact.Desk.Mail.Reading;

namespace Tact.Cli.Cases;

/// <summary>A letter as a line of JSON gives it: <c>{id, body, subject?, from?, to?, cc?, bcc?, date?, html?}</c>.</summary>
internal sealed record CaseLetter
{
    public JsonElement? Id { get; init; }

    public string? Body { get; init; }

    public string? Html { get; init; }

    public string? Subject { get; init; }

    [JsonConverter(typeof(PeopleConverter))]
    public IReadOnlyList<Party>? From { get; init; }

    [JsonConverter(typeof(PeopleConverter))]
    public IReadOnlyList<Party>? To { get; init; }

    [JsonConverter(typeof(PeopleConverter))]
    public IReadOnlyList<Party>? Cc { get; init; }

    [JsonConverter(typeof(PeopleConverter))]
    public IReadOnlyList<Party>? Bcc { get; init; }

    [JsonConverter(typeof(PeopleConverter))]
    public IReadOnlyList<Party>? ReplyTo { get; init; }

    public string? Date { get; init; }

    public string? MessageId { get; init; }

    public string? InReplyTo { get; init; }

    public IReadOnlyList<string>? Attachments { get; init; }

    /// <summary>The letter, as though it had come by mail.</summary>
    /// <exception cref="FormatException">The date is none.</exception>
    public Letter AsLetter() => new()
    {
        MessageId = (MessageId ?? IdText()).Trim('<', '>'),
        InReplyTo = InReplyTo?.Trim('<', '>'),
        Subject = Subject ?? "",
        From = From is [var author, ..] ? author : null,
        ReplyTo = ReplyTo ?? [],
        To = To ?? [],
        Cc = Cc ?? [],
        Date = Instant(Date),
        Text = Words(),
        Attachments = Attachments ?? [],
    };

    /// <summary>The draft, as it would be sent.</summary>
    public Draft AsDraft() => new()
    {
        Subject = Subject ?? "",
        From = From is [var author, ..] ? author : null,
        To = To ?? [],
        Cc = Cc ?? [],
        Bcc = Bcc ?? [],
        Text = Words(),
        Attachments = Attachments ?? [],
    };

    /// <summary>An instant as a case writes it, or null when it gives none.</summary>
    /// <exception cref="FormatException">What it gives is no instant.</exception>
    public static DateTimeOffset? Instant(string? written) =>
        string.IsNullOrWhiteSpace(written) ? null
        : DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant
        : throw new FormatException($"\"{written}\" is no instant. Write it as 2026-03-02T09:30:00+03:00.");

    private string IdText() => Id?.ToString() ?? "";

    /// <summary>With a body in both forms the plain one counts, as in a letter.</summary>
    private string Words() => (Body ?? (Html is null ? "" : HtmlText.Of(Html))).ReplaceLineEndings("\n");
}
