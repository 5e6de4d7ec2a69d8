using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>What the page of 10 cannot show: many ways of saying the same, and what only looks like it.</summary>
public class RoundTheClockTests
{
    [Theory]
    [InlineData("Our office will be closed from December 24 to January 2.")]
    [InlineData("We do not work at weekends.")]
    [InlineData("I'm on annual leave until Monday.")]
    [InlineData("Nobody is in the office today.")]
    [InlineData("Sorry, I will be away until Thursday.")]
    [InlineData("We will reply within normal office hours.")]
    [InlineData("You will hear from us on the next working day.")]
    [InlineData("I'll answer after the weekend.")]
    [InlineData("We work from 9 to 6.")]
    [InlineData("Офис сегодня закрыт.")]
    [InlineData("Мы работаем с понедельника по пятницу.")]
    [InlineData("Завтра у нас нерабочий день.")]
    [InlineData("Бухгалтерия в субботу не работает.")]
    [InlineData("Меня не будет в офисе до четверга.")]
    [InlineData("Свяжусь с вами в ближайший рабочий день.")]
    [InlineData("Займёмся этим после майских праздников.")]
    [InlineData("Рабочий день уже закончился, поэтому отвечу завтра.")]
    [InlineData("It is already late here, so you will have it in the morning.")]
    [InlineData("График работы: с 10 до 19.")]
    [InlineData("Наши дизайнеры отдыхают на майских.")]
    [InlineData("公司今天放假。")]
    [InlineData("春节期间暂停服务。")]
    [InlineData("我们的工作时间是周一至周五。")]
    [InlineData("等我们上班后再处理。")]
    [InlineData("我不在办公室。")]
    [InlineData("我们已经下班了，明天再说。")]
    public void Hours_of_ours_are_held_against_a_letter(string text) => Assert.Single(Examine(text));

    [Theory]
    [InlineData("The shop is closed on Sundays, as your script says.")]
    [InlineData("The ticket is closed.")]
    [InlineData("We will be working on it over the weekend.")]
    [InlineData("The recording is on Saturday at ten.")]
    [InlineData("You will have it within two working hours.")]
    [InlineData("The delivery takes five business days.")]
    [InlineData("We are away from the final cut by two scenes.")]
    [InlineData("Your office hours are printed on the flyer.")]
    [InlineData("Ролик выйдет в субботу.")]
    [InlineData("Срок — пять рабочих дней.")]
    [InlineData("Если у вас офис закрыт, передадим тираж охране.")]
    [InlineData("С наступающими праздниками!")]
    [InlineData("Будем работать и в выходные.")]
    [InlineData("片子周六播出。")]
    [InlineData("五个工作日内交稿。")]
    [InlineData("周末也有人值班。")]
    [InlineData("祝您假期愉快！")]
    public void What_only_looks_like_it_is_left_alone(string text) => Assert.Empty(Examine(text));

    [Fact]
    public void The_finding_stands_on_the_words_themselves()
    {
        var finding = Assert.Single(Examine("Hello Dana, the film is ready. We are closed on Sunday."));

        Assert.Equal("We are closed on", finding.Text);
        Assert.Equal(31, finding.Passage.Start);
    }

    private static List<Finding> Examine(string text) => [.. new RoundTheClock().Examine(
        new() { Text = text }, Correspondence.None, HouseStyle.Default, new() { Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero) })];
}
