using System.Text;
using Tact.TestMail;

namespace Tact.Desk.Tests.Mail.Intake;

[Collection(OnDovecot.Name)]
public sealed class LargeLetterTests(MailServer server)
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task A_letter_of_60_MB_comes_in_with_memory_for_it_once_and_packed()
    {
        using var desk = new KilledReading(server, "large-letter@agency.example", seed: 1);
        await desk.Begin();
        desk.Deliver(WithAttachment(60 * Megabyte));
        desk.Deliver(ReadingDesk.Letter("after-the-large-one"));

        await desk.ReadAll(heap: 150 * Megabyte);

        Assert.Equal(desk.Source, await desk.Kept());
    }

    private static byte[] WithAttachment(int size)
    {
        var noise = new byte[size / 78 * 57];
        new Random(3).NextBytes(noise);
        var file = Convert.ToBase64String(noise, Base64FormattingOptions.InsertLineBreaks);
        return Encoding.ASCII.GetBytes(
            "From: dana@lumen.example\r\nMessage-ID: <large@lumen.example>\r\nSubject: The film\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--part\r\n"
            + "Content-Type: video/mp4; name=film.mp4\r\nContent-Disposition: attachment; filename=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + $"{file}\r\n--part--\r\n");
    }
}
