using MimeKit;

namespace Tact.Desk.Mail.Reading;

/// <summary>The decoded content of a part.</summary>
internal static class PartContent
{
    /// <summary>The first <paramref name="most"/> bytes of a part's content.</summary>
    public static byte[] Of(MimeEntity part, int most = int.MaxValue)
    {
        using var taken = new BoundedStream(most, keeps: true);
        Write(part, taken);
        return taken.Taken;
    }

    /// <summary>How many bytes a part holds, decoded.</summary>
    public static long SizeOf(MimeEntity part)
    {
        using var counted = new BoundedStream(0, keeps: false);
        Write(part, counted);
        return counted.Length;
    }

    private static void Write(MimeEntity part, BoundedStream target)
    {
        switch (part)
        {
            case MessagePart { Message: { } message }:
                message.WriteTo(target);
                break;
            case MimePart { Content: { } content }:
                content.DecodeTo(target);
                break;
        }
    }
}
