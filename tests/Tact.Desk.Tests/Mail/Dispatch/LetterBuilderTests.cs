using System.Text;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Dispatch;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Tests.Mail.Dispatch;

public class LetterBuilderTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 12, 0, TimeSpan.Zero);
    private static readonly Party Dana = new("dana@lumen.example", "Dana Lee");

    public static TheoryData<Language, string, string> Letters => new()
    {
        { Language.English, "Dear Dana,\n\nThe trailer is ready:\n\n1. The film.\n2. The poster, see https://agency.example/a?b=1&c=2.\n\nShall we go on?\n\nKind regards,\nAlice", "Alice Archer\nAgency | +44 20 7946 0000" },
        { Language.Russian, "Здравствуйте, Дарья!\n\nРолик готов. Отправим постер завтра?\n\nС уважением,\nАлиса", "Алиса Арчер\nАгентство, +7 495 000-00-00" },
        { Language.Chinese, "您好，\n\n预告片已经完成。海报明天发给您，可以吗？\n\n祝好\n爱丽丝", "爱丽丝\n代理公司 | +86 10 0000 0000" },
    };

    [Theory]
    [MemberData(nameof(Letters))]
    public void Our_own_reader_takes_a_letter_apart_again(Language tongue, string text, string signature)
    {
        var quotation = new Quotation(Attribution.Of(Dana, Morning, TimeZoneInfo.Utc, tongue), "First line\n\n> older\n>> oldest\nLast line");

        var read = MimeLetter.Read(LetterBuilder.Build(Letter(text) with { Signature = signature, Quotation = quotation }));

        foreach (var body in (string[])[read.Letter.Text, HtmlText.Of(read.HostileHtml!)])
        {
            var reading = Reader.Read(body, "");
            Assert.Equal(text, reading.Text.Trim());
            Assert.Contains(reading.Parts, part => part.Kind == PartKind.Signature && part.Text.Contains(signature.Split('\n')[0], StringComparison.Ordinal));
            Assert.Contains(reading.Parts, part => part.Kind == PartKind.Attribution && part.Text.Contains("Dana Lee", StringComparison.Ordinal));
            Assert.Contains("> First line", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_leaves_but_seven_bit_lines_that_no_server_has_to_change()
    {
        var raw = LetterBuilder.Build(Letter("Привет\n.\n..\nFrom here\n" + new string('x', 5_000)) with { Files = [new("план.txt", "text/plain", [1, 2, 3])] });

        Assert.DoesNotContain(raw, one => one > 127);
        var lines = Encoding.ASCII.GetString(raw).Split("\r\n");
        Assert.All(lines, line => Assert.False(line.Contains('\n', StringComparison.Ordinal) || line.Length > 998));
    }

    [Theory]
    [InlineData("Hi\r\nBcc: eve@evil.example")]
    [InlineData("Hi\nX-Evil: 1")]
    [InlineData("Hi\0\u2028there\r")]
    public void No_words_of_a_member_become_a_header(string hostile)
    {
        var raw = LetterBuilder.Build(Letter("Text") with
        {
            Subject = hostile,
            From = new("team@agency.example", hostile),
            To = [new("dana@lumen.example", hostile)],
            Files = [new(hostile, "text/plain", [1])],
        });

        var text = Encoding.ASCII.GetString(raw);
        var names = text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n")
            .Where(line => line[0] is not (' ' or '\t')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Equal(["Content-Type", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_keep_their_names_and_every_byte()
    {
        var bytes = Enumerable.Range(0, 70_000).Select(at => (byte)at).ToArray();
        var raw = LetterBuilder.Build(Letter("See the files.") with
        {
            Files = [new("план съёмок; v2 \"final\".pdf", "application/pdf", bytes), new("letter.eml", "message/rfc822", "From: a\n\nb"u8.ToArray())],
        });

        var read = MimeLetter.Read(raw);
        Assert.Equal(["план съёмок; v2 \"final\".pdf", "letter.eml"], read.Attachments.Select(one => one.FileName));
        Assert.Equal(bytes, LetterBuilder.Files(raw)[0]);
        Assert.Equal("From: a\n\nb"u8.ToArray(), LetterBuilder.Files(raw)[1]);
    }

    [Fact]
    public void Domains_of_any_script_travel_as_the_net_knows_them()
    {
        var raw = LetterBuilder.Build(Letter("Привет") with { To = [new("info@пример.example")] });

        Assert.Contains("info@xn--e1afmkfd.example", Encoding.ASCII.GetString(raw), StringComparison.Ordinal);
        Assert.Equal("info@пример.example", MimeLetter.Read(raw).Letter.To[0].Address);
    }

    [Fact]
    public void A_quotation_of_any_depth_is_quoted()
    {
        var deep = string.Join('\n', Enumerable.Range(0, 2_000).Select(depth => new string('>', depth) + " line"));

        var read = MimeLetter.Read(LetterBuilder.Build(Letter("Yes.") with { Quotation = new("On Monday, Dana Lee <dana@lumen.example> wrote:", deep) }));

        Assert.Equal("Yes.", Reader.Read(read.Letter.Text, "").Text.Trim());
        Assert.True(read.HostileHtml!.Length < 20_000_000);
    }

    private static OutgoingLetter Letter(string text) => new()
    {
        MessageId = "1@agency.example",
        From = new("team@agency.example", "Agency"),
        To = [Dana],
        Date = Morning,
        Subject = "Re: The trailer",
        Text = text,
    };
}
