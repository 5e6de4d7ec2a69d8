using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Tests.Mail;

/// <summary>Whatever arrives is read: no crash, nothing lost. How fast is for the benches.</summary>
public class CorpusTests
{
    [Theory]
    [InlineData("mime-enmime")]
    [InlineData("mime-flanker")]
    [InlineData("mime-mime4j")]
    [InlineData("mime-mimekit")]
    [InlineData("mime-phpmmp")]
    [InlineData("mime-rubymail")]
    [InlineData("mime-stalwart")]
    [InlineData("mime-webklex")]
    [InlineData("mime-zbateson")]
    [InlineData("dsn-sisimai")]
    [InlineData("dsn-flufl")]
    [InlineData("dsn-bounceparser")]
    [InlineData("quotes-talon")]
    [InlineData("mail-auth")]
    public void Every_letter_of_the_set_is_read(string set)
    {
        foreach (var file in Corpus.Letters(set))
        {
            var read = ReadAll(file);

            Assert.NotEqual("", read.Letter.MessageId);
            Assert.True(read.Unparsed is not null || MimeLetter.IdOf(File.ReadAllBytes(file)) == read.Letter.MessageId, file);
            Assert.All(read.Attachments, one => Assert.NotEqual("", one.FileName));
        }
    }

    private static ReadMime ReadAll(string file)
    {
        var read = MimeLetter.Read(File.ReadAllBytes(file));
        _ = read.Html?.Markup;
        _ = read.Attachments.Select(one => MimeLetter.Attachment(File.ReadAllBytes(file), one.Index)!.Content.Length).Sum();
        return read;
    }
}
