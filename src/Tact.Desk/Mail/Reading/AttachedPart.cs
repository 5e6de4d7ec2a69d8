using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>A part of a letter that is not its text.</summary>
internal sealed record AttachedPart(MimeEntity Entity, bool IsInline)
{
    public bool IsCalendar => Entity.ContentType is { MediaSubtype: var kind } type
        && ((type.MediaType.Equals("text", StringComparison.OrdinalIgnoreCase) && kind.Equals("calendar", StringComparison.OrdinalIgnoreCase))
            || kind.Equals("ics", StringComparison.OrdinalIgnoreCase)
            || NameGiven.EndsWith(".ics", StringComparison.OrdinalIgnoreCase));

    private string NameGiven => LetterText.Line(
        Entity.ContentDisposition?.FileName ?? Entity.ContentType.Name ?? "");

    public ReadAttachment About(int index) => new()
    {
        Index = index,
        FileName = FileName(index),
        MediaType = $"{Entity.ContentType.MediaType}/{Entity.ContentType.MediaSubtype}".ToLowerInvariant(),
        Size = PartContent.SizeOf(Entity),
        ContentId = string.IsNullOrEmpty(Entity.ContentId) ? null : LetterText.Line(Entity.ContentId),
        IsInline = IsInline,
        IsCalendar = IsCalendar,
    };

    public OpenedAttachment Open(int index)
    {
        var content = PartContent.Of(Entity);
        return new(About(index), content);
    }

    private string FileName(int index)
    {
        var given = NameGiven.Split('/', '\\').Last().Trim().TrimStart('.');
        var name = given.Length > 0 ? given : Made(index);
        return name.Length <= 200 ? name : name[..160] + name[^40..];
    }

    private string Made(int index) => Entity switch
    {
        MessagePart { Message.Subject: { Length: > 0 } subject } => LetterText.Line(subject).Replace('/', '-').Replace('\\', '-') + ".eml",
        MessagePart => $"letter-{index + 1}.eml",
        _ when IsCalendar => "invite.ics",
        _ => $"part-{index + 1}{Extension(Entity.ContentType)}",
    };

    private static string Extension(ContentType type) =>
        MimeTypes.TryGetExtension(type.MimeType, out var extension) ? extension : ".bin";
}
