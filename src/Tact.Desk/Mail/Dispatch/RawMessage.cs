using MimeKit;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>Letters as MailKit takes them that go out as the bytes they are.</summary>
internal static class RawMessage
{
    /// <summary>The letter of those bytes; <paramref name="body"/> makes its body of what follows the head.</summary>
    public static MimeMessage Of(ReadOnlyMemory<byte> raw, Func<ReadOnlyMemory<byte>, RawBody> body)
    {
        var end = raw.Span.IndexOf("\r\n\r\n"u8);
        var split = end < 0 ? raw.Length : end + 4;
        using var head = new MemoryStream(raw[..split].ToArray());
        return new MimeMessage(HeaderList.Load(head)) { Body = body(raw[split..]) };
    }
}
