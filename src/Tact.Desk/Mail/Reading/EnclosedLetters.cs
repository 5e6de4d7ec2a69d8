using System.Text;
using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>Knows the letters enclosed in another: passed on whole, or named by a report about them.</summary>
internal static class EnclosedLetters
{
    private const int MostParts = 40;
    private const int MostIds = 10;
    private const int HeadersLookedAt = 32_000;

    private static readonly string[] _namingFields = ["message-id:", "original-message-id:"];

    /// <summary>Their Message-IDs, in order; empty when nothing is enclosed.</summary>
    public static IReadOnlyList<string> Ids(MimeEntity? body) => body is Multipart or MessagePart
        ? [.. Parts(body).Take(MostParts).SelectMany(Naming).Select(MimeReading.Id).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostIds)]
        : [];

    private static IEnumerable<MimeEntity> Parts(MimeEntity? entity) => entity is Multipart multipart
        ? multipart.SelectMany(Parts)
        : entity is null ? [] : [entity];

    private static IEnumerable<string?> Naming(MimeEntity part) => part switch
    {
        MessagePart { Message: { } letter } => [letter.Headers[HeaderId.MessageId]],
        MimePart { Content: { } content } headers when IsAboutALetter(headers.ContentType) => Named(content),
        _ => [],
    };

    private static bool IsAboutALetter(ContentType type) =>
        type.IsMimeType("text", "rfc822-headers") || type.IsMimeType("message", "disposition-notification") || type.IsMimeType("message", "delivery-status");

    private static IEnumerable<string?> Named(IMimeContent headers)
    {
        using var content = new MemoryStream();
        headers.DecodeTo(content);
        var text = Encoding.ASCII.GetString(content.GetBuffer(), 0, (int)Math.Min(content.Length, HeadersLookedAt));
        return text.Split('\n').Select(IdOn);
    }

    private static string? IdOn(string line) =>
        _namingFields.FirstOrDefault(field => line.StartsWith(field, StringComparison.OrdinalIgnoreCase)) is { } field ? line[field.Length..].Trim() : null;
}
