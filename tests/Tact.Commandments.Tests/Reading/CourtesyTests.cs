using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class CourtesyTests
{
    [Theory]
    [InlineData("Good morning! Could you please tell me which file is the final one? Thank you very much.", "Why did you delete the file? You never read what we write.")]
    [InlineData("Добрый день! Не могли бы вы подсказать, какой файл последний? Спасибо!", "Почему вы опять всё перепутали? Вы вообще читали письмо?")]
    [InlineData("您好，能否麻烦您告诉我哪个文件是最终版？谢谢！", "你们到底有没有看？凭什么又改成这样？")]
    public void A_courteous_request_scores_above_even_and_a_curt_one_below(string courteous, string curt)
    {
        Assert.InRange(Courtesy.Of(courteous).Score, 0.3, 1);
        Assert.InRange(Courtesy.Of(curt).Score, -1, -0.3);
    }

    [Fact]
    public void It_says_what_spoke_the_strongest_first()
    {
        var signs = Courtesy.Of("Could you please send it? Thank you!").Signs;

        Assert.Contains(signs, sign => sign.Name == "gratitude" && sign.Weight > 0);
        Assert.Equal(signs.OrderByDescending(sign => Math.Abs(sign.Weight)).Select(sign => sign.Name), signs.Select(sign => sign.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Könnten Sie uns bitte die Datei schicken?")]
    public void Nothing_and_other_languages_are_even(string text) => Assert.Equal(Courtesy.Even, Courtesy.Of(text));

    [Fact]
    public void A_curt_letter_is_lukewarm_at_most_and_a_courteous_one_cold()
    {
        Assert.InRange(Reader.Read("Why did you send it to Anna?", "").Heat, 0.05, 0.2);
        Assert.Equal(0, Reader.Read("Could you please send it? Thank you!", "").Heat);
    }
}
