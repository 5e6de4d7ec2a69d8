using System.Text;
using MimeKit;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Sample;

namespace Tact.Desk.Mail;

/// <summary>Puts a letter of the sample into an envelope: the raw bytes a mail server would hand over.</summary>
public static class SampleEnvelope
{
    /// <summary>The letter as RFC 822 bytes.</summary>
    public static byte[] Seal(WrittenLetter letter)
    {
        using var message = new MimeMessage { MessageId = letter.MessageId, Date = letter.At, Subject = letter.Subject };
        message.From.Add(Address(letter.From));
        message.To.AddRange(letter.To.Select(Address));
        message.Cc.AddRange(letter.Cc.Select(Address));
        message.References.AddRange(letter.References);
        message.InReplyTo = letter.InReplyTo;
        foreach (var (name, value) in letter.Headers)
        {
            message.Headers.Add(name, value);
        }

        message.Body = Body(letter);
        message.Prepare(EncodingConstraint.SevenBit);
        using var bytes = new MemoryStream();
        message.WriteTo(FormatOptions.Default, bytes);
        return bytes.ToArray();
    }

    /// <summary>A letter of ours as its receivers read it.</summary>
    public static WrittenLetter Open(byte[] raw)
    {
        using var message = MimeMessage.Load(new MemoryStream(raw));
        var from = Parties(message.From).FirstOrDefault() ?? new("");
        var text = (message.TextBody ?? "").ReplaceLineEndings("\n");
        return new()
        {
            MessageId = message.MessageId ?? "",
            References = [.. message.References.Append(message.InReplyTo).OfType<string>().Distinct()],
            From = from,
            To = [.. Parties(message.To)],
            Cc = [.. Parties(message.Cc)],
            At = message.Date,
            Subject = message.Subject ?? "",
            Words = Reader.Read(text, message.Subject ?? "").Text,
            Text = text,
            IsOurs = true,
            Mailbox = from.Address,
        };
    }

    private static IEnumerable<Party> Parties(InternetAddressList list) =>
        list.Mailboxes.Select(one => new Party(one.Address, one.Name ?? ""));

    private static MailboxAddress Address(Party party) => new(Encoding.UTF8, party.Name, party.Address);

    private static MimeEntity Body(WrittenLetter letter)
    {
        var text = Text(letter);
        if (letter.Bounced is not null || letter.IsReceipt)
        {
            return Report(letter, text);
        }

        return letter.Files.Count == 0 && letter.Calendar is null ? text : Mixed(letter, text);
    }

    private static MimeEntity Text(WrittenLetter letter)
    {
        var plain = new TextPart("plain") { Text = letter.Text };
        if (letter.Html is null && letter.Calendar is null)
        {
            return plain;
        }

        var alternative = new MultipartAlternative { plain };
        Bound(alternative, letter, "alternative");
        if (letter.Html is not null)
        {
            alternative.Add(new TextPart("html") { Text = letter.Html });
        }

        if (letter.Calendar is not null)
        {
            var call = new TextPart("calendar") { Text = letter.Calendar };
            call.ContentType.Parameters.Add("method", "REQUEST");
            alternative.Add(call);
        }

        return alternative;
    }

    private static Multipart Mixed(WrittenLetter letter, MimeEntity text)
    {
        var mixed = new Multipart("mixed") { text };
        Bound(mixed, letter, "mixed");
        var files = letter.Calendar is null
            ? letter.Files
            : [.. letter.Files, new WrittenFile("invite.ics", "application/ics", Encoding.UTF8.GetBytes(letter.Calendar))];
        foreach (var file in files)
        {
            mixed.Add(new MimePart(ContentType.Parse(file.MediaType))
            {
                Content = new MimeContent(new MemoryStream(file.Content)),
                ContentDisposition = new(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
                FileName = file.Name,
            });
        }

        return mixed;
    }

    private static MultipartReport Report(WrittenLetter letter, MimeEntity text)
    {
        var report = new MultipartReport(letter.IsReceipt ? "disposition-notification" : "delivery-status") { text };
        Bound(report, letter, "report");
        if (letter.IsReceipt)
        {
            var read = new MessageDispositionNotification();
            read.Fields.Add("Final-Recipient", $"rfc822;{letter.From.Address}");
            read.Fields.Add("Original-Message-ID", $"<{letter.InReplyTo}>");
            read.Fields.Add("Disposition", "manual-action/MDN-sent-manually; displayed");
            report.Add(read);
            return report;
        }

        var status = new MessageDeliveryStatus();
        status.StatusGroups.Add(new() { { "Reporting-MTA", $"dns; {letter.From.Domain}" } });
        status.StatusGroups.Add(new()
        {
            { "Final-Recipient", $"rfc822; {letter.Bounced}" },
            { "Action", "failed" },
            { "Status", "5.1.1" },
            { "Diagnostic-Code", "smtp; 550 5.1.1 No such user here" },
        });
        report.Add(status);
        return report;
    }

    // Boundaries are the letter's own, so that the same start gives the same bytes.
    private static void Bound(Multipart part, WrittenLetter letter, string kind) =>
        part.Boundary = $"={kind}={letter.MessageId.Replace('@', '.')}";
}
