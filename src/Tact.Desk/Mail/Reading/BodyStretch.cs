using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>A stretch of a body: the same words as plain text, as HTML, or as both. HTML is decoded when somebody wants it.</summary>
internal sealed record BodyStretch(string? Plain, Lazy<string>? Html)
{
    /// <summary>A text part as the stretch it is.</summary>
    public static BodyStretch Of(TextPart part)
    {
        if (part.IsHtml)
        {
            return new(null, new Lazy<string>(() => Text(part)));
        }

        var text = Text(part);
        return part.ContentType.MediaSubtype.Equals("rtf", StringComparison.OrdinalIgnoreCase) ? new(RtfText.Of(text), null)
            : new(part.IsFlowed ? FlowedText.Unfold(text, DeletesSpace(part)) : text, null);
    }

    /// <summary>Several stretches that say the same in different forms, as one.</summary>
    public static BodyStretch Merge(IReadOnlyList<BodyStretch> forms)
    {
        var plain = forms.Where(one => one.Html is null).Select(one => one.Plain).ToList();
        var html = forms.Where(one => one.Html is not null).Select(one => one.Html).ToList();
        return new(
            plain.Count == 0 ? null : string.Join('\n', plain),
            html.Count == 0 ? null : new Lazy<string>(() => string.Join("<br>\n", html.Select(one => one!.Value))));
    }

    /// <summary>The words, plain. Some programs send an empty or apologetic plain form beside the HTML.</summary>
    public string Words => Html is not null && IsStub(Plain) ? HtmlText.Of(Html.Value) : Plain ?? "";

    private static bool IsStub(string? plain) =>
        string.IsNullOrWhiteSpace(plain)
        || (plain.Length < 300 && plain.Contains("html", StringComparison.OrdinalIgnoreCase)
            && !plain.Contains('?', StringComparison.Ordinal))
        || plain.AsSpan().TrimStart() is ['<', '!' or 'h' or 'H', ..];

    private static string Text(TextPart part)
    {
        var bytes = PartContent.Of(part, LetterText.Longest);
        var declared = part.ContentType.Charset ?? (part.IsHtml ? HtmlCharset.Of(bytes) : null);
        return LetterText.Clean(Charsets.Decode(bytes, declared));
    }

    private static bool DeletesSpace(TextPart part) =>
        string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase);
}
