using MimeKit;
using Tact.Commandments.Letters;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>
/// Makes the bytes of a letter: plain text and HTML that say the same, with signature and quoted history, and the files
/// beside them. The bytes are seven-bit with CRLF line ends, so that no server on the way has cause to change them.
/// </summary>
public static class LetterBuilder
{
    /// <summary>The letter as it leaves.</summary>
    public static byte[] Build(OutgoingLetter letter)
    {
        using var message = new MimeMessage
        {
            MessageId = letter.MessageId,
            Date = letter.Date,
            Subject = LetterText.Line(letter.Subject),
            Body = Body(letter),
        };
        message.From.Add(Addresses.Mailbox(letter.From));
        message.To.AddRange(letter.To.Select(Addresses.Mailbox));
        message.Cc.AddRange(letter.Cc.Select(Addresses.Mailbox));
        message.InReplyTo = letter.InReplyTo;
        message.References.AddRange(letter.References);
        return Bytes(message, NeedsUtf8([letter.From, .. letter.To, .. letter.Cc]));
    }

    /// <summary>The contents of the files of a letter built here, in their order.</summary>
    public static IReadOnlyList<byte[]> Files(byte[] raw)
    {
        using var message = MimeMessage.Load(new MemoryStream(raw));
        return message.Body is Multipart mixed && mixed.ContentType.IsMimeType("multipart", "mixed")
            ? [.. mixed.Skip(1).OfType<MimePart>().Select(Content)]
            : [];
    }

    /// <summary>Whether a box has letters beyond ASCII before the <c>@</c>: such an address has no other form than UTF-8 (RFC 6531).</summary>
    internal static bool NeedsUtf8(IEnumerable<Party> parties) => parties.Any(party => Box(party).Any(sign => sign > '\x7F'));

    private static string Box(Party party) => party.Address[..Math.Max(0, party.Address.LastIndexOf('@'))];

    private static byte[] Bytes(MimeMessage message, bool inUtf8)
    {
        var form = FormatOptions.Default.Clone();
        form.NewLineFormat = NewLineFormat.Dos;
        form.International = inUtf8;
        message.Prepare(EncodingConstraint.SevenBit);
        using var bytes = new MemoryStream();
        message.WriteTo(form, bytes);
        return bytes.ToArray();
    }

    private static byte[] Content(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return content.ToArray();
    }

    private static MimeEntity Body(OutgoingLetter letter)
    {
        var words = new MultipartAlternative
        {
            new TextPart("plain") { Text = LetterWords.Plain(letter) },
            new TextPart("html") { Text = LetterWords.Html(letter) },
        };
        if (letter.Files.Count == 0)
        {
            return words;
        }

        var mixed = new Multipart("mixed") { words };
        foreach (var file in letter.Files)
        {
            mixed.Add(Attachment(file));
        }

        return mixed;
    }

    private static MimePart Attachment(OutgoingFile file) => new(MediaType(file.MediaType))
    {
        Content = new MimeContent(new MemoryStream(file.Content)),
        ContentDisposition = new(ContentDisposition.Attachment) { Size = file.Content.Length },
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = LetterText.Line(file.Name),
    };

    /// <summary>Letters and multiparts may not be wrapped in base64 (RFC 2046); as plain bytes they come through unchanged.</summary>
    private static ContentType MediaType(string declared) =>
        ContentType.TryParse(declared, out var type) && type.MediaType.ToUpperInvariant() is not ("MULTIPART" or "MESSAGE")
            ? new(type.MediaType, type.MediaSubtype)
            : new("application", "octet-stream");
}
