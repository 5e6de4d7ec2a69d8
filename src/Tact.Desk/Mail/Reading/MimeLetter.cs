namespace Tact.Desk.Mail.Reading;

/// <summary>Reads a raw letter, whatever its state.</summary>
public static class MimeLetter
{
    /// <summary>Reads a letter. Never throws for what the bytes hold.</summary>
    public static ReadMime Read(ReadOnlyMemory<byte> raw)
    {
        try
        {
            return MimeReading.Of(raw);
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            return RawReading.Of(raw, unreadable.Message);
        }
    }

    /// <summary>Reads a letter from where the stream stands to its end.</summary>
    public static ReadMime Read(Stream raw)
    {
        using var copy = new MemoryStream();
        raw.CopyTo(copy);
        return Read(copy.GetBuffer().AsMemory(0, (int)copy.Length));
    }

    /// <summary>The Message-ID a letter is read with, from its head alone; the one made from its bytes where it has none.</summary>
    public static string IdOf(ReadOnlyMemory<byte> raw)
    {
        try
        {
            using var head = MimeSource.Parse(raw[..MimeSource.Head(raw.Span).Length]);
            return MimeReading.IdOf(head) ?? RawReading.MadeId(raw.Span);
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            return RawReading.MadeId(raw.Span);
        }
    }

    /// <summary>Takes the attachment of that <see cref="ReadAttachment.Index"/> out of a raw letter; null when there is none.</summary>
    public static OpenedAttachment? Attachment(ReadOnlyMemory<byte> raw, int index)
    {
        try
        {
            using var message = MimeSource.Parse(raw);
            var parts = MimeParts.Of(message.Body);
            return index >= 0 && index < parts.Attachments.Count ? parts.Attachments[index].Open(index) : null;
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            return null;
        }
    }
}
