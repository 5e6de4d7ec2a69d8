using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class ActsTests
{
    [Theory]
    [InlineData("Hello Dana. Thank you for the logo. Best regards, Mia", new[] { Act.Greeting, Act.Thanks, Act.Closing })]
    [InlineData("We are very sorry about the typo.", new[] { Act.Apology })]
    [InlineData("I am disappointed: nobody replied to my three letters.", new[] { Act.Complaint })]
    [InlineData("Agreed, go ahead.", new[] { Act.Agreement })]
    [InlineData("Здравствуйте, Ирина! Спасибо за файл. Хорошего дня!", new[] { Act.Greeting, Act.Thanks, Act.Closing })]
    [InlineData("Просим прощения за задержку.", new[] { Act.Apology })]
    [InlineData("Это безобразие, до сих пор нет ответа.", new[] { Act.Complaint })]
    [InlineData("您好。谢谢您的来信。祝工作顺利。", new[] { Act.Greeting, Act.Thanks, Act.Closing })]
    [InlineData("非常抱歉，我们弄错了。", new[] { Act.Apology })]
    [InlineData("The second file has 40 pages.", new Act[0])]
    [InlineData("Please confirm the date.", new Act[0])]
    public void Sentences_greet_thank_apologise_and_complain(string text, Act[] acts) => Assert.Equal(acts, Acts.In(text));

    [Theory]
    [InlineData("Thank you so much!!! It is wonderful!!!")]
    [InlineData("The NASA and UNESCO files are ready.")]
    [InlineData("Спасибо!!! Всё супер!!!")]
    [InlineData("太好了！！！谢谢！！！")]
    [InlineData("Could you send the file by Friday?")]
    public void A_glad_or_plain_letter_is_calm(string text) => Assert.Equal(0, Heat.Of(text));

    [Theory]
    [InlineData("THIS IS THE THIRD TIME I ASK!!! It is unacceptable, we want our money back.")]
    [InlineData("Сколько можно ждать?! Это возмутительно, верните деньги!!!")]
    [InlineData("太过分了！！到底什么时候能好？我们要投诉！")]
    public void An_angry_letter_is_hot(string text) => Assert.InRange(Heat.Of(text), 0.7, 1);

    [Fact]
    public void Heat_grows_with_what_heats_it() =>
        Assert.True(Heat.Of("I am a little disappointed.") < Heat.Of("I am disappointed, this is unacceptable!!!"));
}
