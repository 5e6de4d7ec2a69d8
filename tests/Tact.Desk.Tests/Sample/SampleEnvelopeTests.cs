using System.IO.Compression;
using MimeKit;
using Tact.Desk.Mail;
using Tact.Desk.Sample;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Tests.Sample;

public sealed class SampleEnvelopeTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero);
    private static readonly SampleLibrary Library = SampleLibrary.Load();

    [Fact]
    public void Sealing_is_deterministic()
    {
        var first = All().Select(letter => Convert.ToHexString(SampleEnvelope.Seal(letter)));
        var second = All().Select(letter => Convert.ToHexString(SampleEnvelope.Seal(letter)));

        Assert.Equal(first, second);
    }

    [Fact]
    public void Every_letter_opens_again_with_its_words_people_and_threading()
    {
        foreach (var letter in All())
        {
            using var message = Open(letter);

            Assert.Equal(letter.MessageId, message.MessageId);
            Assert.Equal(letter.Subject, message.Subject);
            Assert.Equal(letter.References, message.References);
            Assert.Equal(letter.At, message.Date);
            Assert.Equal(letter.Cc.Select(one => one.Address), message.Cc.Mailboxes.Select(one => one.Address));
            Assert.Contains(letter.Words.Trim(), message.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Message_ids_are_unique() => Assert.Distinct(All().Select(letter => letter.MessageId));

    [Fact]
    public void The_bounce_names_the_address_that_failed()
    {
        using var message = Open(Letters("14-kestrel-bounce")[^1]);

        var status = message.BodyParts.OfType<MessageDeliveryStatus>().Single();
        Assert.Equal("rfc822; r.van@kestrel-legal.example", status.StatusGroups[1]["Final-Recipient"]);
    }

    [Fact]
    public void The_invitation_is_a_calendar_part_and_a_file()
    {
        using var message = Open(Letters("28-sever-call-invitation")[0]);

        var call = message.BodyParts.OfType<TextPart>().Single(part => part.ContentType.MimeType == "text/calendar");
        Assert.Equal("REQUEST", call.ContentType.Parameters["method"]);
        Assert.Contains("SUMMARY:Голос Бориса", call.Text, StringComparison.Ordinal);
        Assert.Contains(message.Attachments, one => one.ContentDisposition!.FileName == "invite.ics");
    }

    [Fact]
    public void Office_files_are_zips_with_their_words_inside()
    {
        using var message = Open(Letters("33-qingsong-promo-price")[0]);
        var file = (MimePart)message.Attachments.Single();
        using var bytes = new MemoryStream();
        file.Content!.DecodeTo(bytes, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(bytes);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.Equal("门锁参数.xlsx", file.FileName);
        Assert.Contains("人脸、指纹", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_is_quoted_as_the_clients_program_quotes()
    {
        var gmail = Letters("01-lumen-app-store")[^1];
        var outlook = Letters("02-harbour-audio-guide-call")[^1];
        var qq = Letters("35-hemu-last-word")[^1];

        Assert.Contains("<blockquote class=\"gmail_quote\"", gmail.Html, StringComparison.Ordinal);
        Assert.Contains("\n> Hi Dana,", gmail.Text, StringComparison.Ordinal);
        Assert.Contains("<b>Sent:</b>", outlook.Html, StringComparison.Ordinal);
        Assert.Contains("原始邮件", qq.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hostile_letter_keeps_its_teeth_until_the_walls_take_them()
    {
        using var message = Open(Letters("17-premium-media-deals")[0]);

        Assert.Contains("<script>", message.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("pixel.gif", message.HtmlBody, StringComparison.Ordinal);
    }

    private static IEnumerable<WrittenLetter> All() =>
        Library.Conversations.SelectMany(one => SampleStory.Tell(Library, one, Start));

    private static IReadOnlyList<WrittenLetter> Letters(string slug) =>
        SampleStory.Tell(Library, Library.Conversations.Single(one => one.Slug == slug), Start);

    private static MimeMessage Open(WrittenLetter letter) => MimeMessage.Load(new MemoryStream(SampleEnvelope.Seal(letter)));
}
