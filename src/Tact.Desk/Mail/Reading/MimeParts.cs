using MimeKit;
using MimeKit.Tnef;

namespace Tact.Desk.Mail.Reading;

/// <summary>The parts of a letter, told apart into what is its text and what is sent along.</summary>
internal sealed class MimeParts
{
    /// <summary>More parts than any person or program sends.</summary>
    private const int Most = 1_000;

    private readonly List<AttachedPart> _attachments = [];
    private int _visited;

    public IReadOnlyList<AttachedPart> Attachments => _attachments;

    public List<BodyStretch> Body { get; private set; } = [];

    /// <summary>Whether there were more parts than are looked at.</summary>
    public bool IsCut => _visited > Most;

    public static MimeParts Of(MimeEntity? body)
    {
        var parts = new MimeParts();
        parts.Visit(body, related: false);
        return parts;
    }

    private void Visit(MimeEntity? entity, bool related)
    {
        if (entity is null || ++_visited > Most)
        {
            return;
        }

        switch (entity)
        {
            case Multipart multipart:
                VisitChildren(multipart, related);
                break;
            case TextPart text when IsBody(text) && !(related && Body.Count > 0):
                Body.Add(BodyStretch.Of(text));
                break;
            case TnefPart tnef:
                VisitTnef(tnef);
                break;
            default:
                _attachments.Add(new(entity, IsInline(entity, related)));
                break;
        }
    }

    private void VisitChildren(Multipart multipart, bool related)
    {
        if (multipart.ContentType.IsMimeType("multipart", "alternative"))
        {
            VisitAlternative(multipart, related);
            return;
        }

        var inside = related || multipart.ContentType.IsMimeType("multipart", "related");
        foreach (var child in multipart)
        {
            Visit(child, inside && child is not Multipart && multipart.IndexOf(child) > 0);
        }
    }

    private void VisitAlternative(Multipart alternative, bool related)
    {
        var around = Body;
        Body = [];
        foreach (var child in alternative)
        {
            Visit(child, related);
        }

        var forms = Body;
        Body = around;
        if (forms.Count > 0)
        {
            Body.Add(BodyStretch.Merge(forms));
        }
    }

    /// <summary>Outlook's winmail.dat: the letter and its files once more, in a wrapping only Outlook opens.</summary>
    private void VisitTnef(TnefPart tnef)
    {
        try
        {
            var inside = Of(tnef.ConvertToMessage().Body);
            _attachments.AddRange(inside.Attachments);
            if (Body.All(one => string.IsNullOrWhiteSpace(one.Words)))
            {
                Body.AddRange(inside.Body);
            }
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            _attachments.Add(new(tnef, IsInline: false));
        }
    }

    private static bool IsBody(TextPart text) =>
        !text.IsAttachment
        && text.ContentType.MediaSubtype.ToLowerInvariant()
            is "plain" or "html" or "enriched" or "richtext" or "markdown" or "x-markdown" or "rtf" or ""
        && (string.IsNullOrEmpty(text.FileName) || text.IsHtml);

    private static bool IsInline(MimeEntity entity, bool related) =>
        entity is not MessagePart
        && !entity.IsAttachment
        && (related || entity.ContentDisposition?.Disposition == ContentDisposition.Inline)
        && (!string.IsNullOrEmpty(entity.ContentId) || entity.ContentType.IsMimeType("image", "*"));
}
