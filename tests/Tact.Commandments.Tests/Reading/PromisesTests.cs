using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class PromisesTests
{
    [Theory]
    [InlineData("Thank you, the document is here. The detailed estimate will follow within the day.", "within the day")]
    [InlineData("We are counting the words. We will send you the price by tomorrow noon, together with a sample page.", "by tomorrow noon")]
    [InlineData("You will have the price by 18:00 today.", "by 18:00 today")]
    [InlineData("Let me ask our designer and get back to you by Tuesday.", "by Tuesday")]
    [InlineData("I'll find out by Tuesday.", "by Tuesday")]
    [InlineData("Tomorrow morning, we will call you.", "Tomorrow morning")]
    [InlineData("Спасибо, каталог получили. Подробную смету пришлём сегодня до 17:00.", "сегодня до 17:00")]
    [InlineData("Цену сообщим до конца дня.", "до конца дня")]
    [InlineData("Перевод будет готов в четверг.", "в четверг")]
    [InlineData("Ответ будет завтра утром.", "завтра утром")]
    [InlineData("详细报价今天下午五点前发给您。", "今天下午五点前")]
    [InlineData("文件到了，明天上午告诉您价格。", "明天上午")]
    [InlineData("周三中午之前把报价和一页样稿发给您。", "周三中午之前")]
    public void What_we_commit_to_by_a_named_time_is_a_promise(string text, string when)
    {
        var promise = Assert.Single(Promises.In(text));

        Assert.Equal(when, promise.When.Text);
        Assert.Equal(promise.Text, promise.Passage.In(text));
        Assert.Contains(when, promise.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dates_are_two_promises()
    {
        var promises = Promises.In("We will start on Monday and we will deliver the film on Friday.");

        Assert.Equal(["on Monday", "on Friday"], promises.Select(one => one.When.Text));
        Assert.Equal(["We will start on Monday", "we will deliver the film on Friday."], promises.Select(one => one.Text));
    }

    [Theory]
    [InlineData("Could you send it by Friday?")]
    [InlineData("Please send the logo by Friday.")]
    [InlineData("We need the voice-over by Monday noon.")]
    [InlineData("We sent the files on Monday.")]
    [InlineData("If you confirm today, we will deliver by Friday.")]
    [InlineData("We will not be able to deliver by Friday.")]
    [InlineData("We will answer as soon as possible.")]
    [InlineData("The fair opens on Monday.")]
    [InlineData("Пришлите, пожалуйста, логотип до пятницы.")]
    [InlineData("Сможете прислать до пятницы?")]
    [InlineData("Нам нужен перевод к понедельнику.")]
    [InlineData("Не успеем до пятницы.")]
    [InlineData("Мы отправили файлы в понедельник.")]
    [InlineData("请周五前发给我们。")]
    [InlineData("明天上午能发给我吗？")]
    [InlineData("我们昨天已经发给您了。")]
    public void A_wish_a_question_a_condition_and_what_is_over_promise_nothing(string text) =>
        Assert.Empty(Promises.In(text).Select(promise => promise.Text));
}
