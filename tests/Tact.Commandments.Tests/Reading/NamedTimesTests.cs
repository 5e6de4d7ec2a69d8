using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class NamedTimesTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Written = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("You will have it by Friday 17:00.", "by Friday 17:00", "2026-03-06 17:00")]
    [InlineData("The detailed estimate will follow within the day.", "within the day", "2026-03-04 18:00")]
    [InlineData("I will call tomorrow morning.", "tomorrow morning", "2026-03-05 12:00")]
    [InlineData("It will be ready in two hours.", "in two hours", "2026-03-04 12:00")]
    [InlineData("We reply by end of day.", "by end of day", "2026-03-04 18:00")]
    [InlineData("Expect it by EOD tomorrow.", "by EOD tomorrow", "2026-03-05 18:00")]
    [InlineData("You get it at half past four.", "at half past four", "2026-03-04 16:30")]
    [InlineData("We start at a quarter to five.", "at a quarter to five", "2026-03-04 16:45")]
    [InlineData("The call is tomorrow at ten thirty.", "tomorrow at ten thirty", "2026-03-05 10:30")]
    [InlineData("It is due on Friday the thirteenth.", "on Friday the thirteenth", "2026-03-13 18:00")]
    [InlineData("You have it by March twenty-first.", "by March twenty-first", "2026-03-21 18:00")]
    [InlineData("The layout follows two weeks from now.", "two weeks from now", "2026-03-18 18:00")]
    [InlineData("We print on Wednesday 15th.", "on Wednesday 15th", "2026-04-15 18:00")]
    [InlineData("We can meet the Friday after next.", "Friday after next", "2026-03-13 18:00")]
    [InlineData("See you next Monday.", "next Monday", "2026-03-09 18:00")]
    [InlineData("The files come on 3 April.", "on 3 April", "2026-04-03 18:00")]
    [InlineData("The files come on March 10th at 9 am.", "on March 10th at 9 am", "2026-03-10 09:00")]
    [InlineData("Ready by 15/03.", "by 15/03", "2026-03-15 18:00")]
    [InlineData("Ready on 2026-03-20.", "on 2026-03-20", "2026-03-20 18:00")]
    [InlineData("I'll answer by 5 pm.", "by 5 pm", "2026-03-04 17:00")]
    [InlineData("I'll answer by 5.", "by 5", "2026-03-04 17:00")]
    [InlineData("I'll answer within half an hour.", "within half an hour", "2026-03-04 10:30")]
    [InlineData("It takes until Tuesday, in 3 working days.", "in 3 working days", "2026-03-09 18:00")]
    [InlineData("It is done before Friday.", "before Friday", "2026-03-06 09:00")]
    [InlineData("We finish by the end of next week.", "by the end of next week", "2026-03-13 18:00")]
    [InlineData("We finish by the end of March.", "by the end of March", "2026-03-31 18:00")]
    [InlineData("We finish on Tuesday.", "on Tuesday", "2026-03-10 18:00")]
    [InlineData("We send it by Friday the 13th at 4.", "by Friday the 13th at 4", "2026-03-13 16:00")]
    [InlineData("It is ready on the 20th of next month.", "on the 20th of next month", "2026-04-20 18:00")]
    [InlineData("It will be ready at 15h15.", "at 15h15", "2026-03-04 15:15")]
    [InlineData("It comes in few hours.", "in few hours", "2026-03-04 13:00")]
    [InlineData("We meet between 14:00 and 16:00.", "14:00 and 16:00", "2026-03-04 16:00")]
    public void A_time_named_in_English_is_found_and_reckoned_from_the_letter(string text, string words, string due) => AssertNamed(text, words, due);

    [Theory]
    [InlineData("Смету пришлём до конца дня.", "до конца дня", "2026-03-04 18:00")]
    [InlineData("Позвоню завтра к обеду.", "завтра к обеду", "2026-03-05 13:00")]
    [InlineData("Ответим в течение часа.", "в течение часа", "2026-03-04 11:00")]
    [InlineData("Закончим до пятницы.", "до пятницы", "2026-03-06 18:00")]
    [InlineData("Сдадим к 15 марта.", "к 15 марта", "2026-03-15 18:00")]
    [InlineData("Пришлём сегодня до 17:00.", "сегодня до 17:00", "2026-03-04 17:00")]
    [InlineData("Пришлём через два часа.", "через два часа", "2026-03-04 12:00")]
    [InlineData("Готово будет в следующую среду в 11 утра.", "в следующую среду в 11 утра", "2026-03-11 11:00")]
    [InlineData("Файлы будут к 17 часам.", "к 17 часам", "2026-03-04 17:00")]
    [InlineData("Сдадим за три рабочих дня.", "за три рабочих дня", "2026-03-09 18:00")]
    [InlineData("Сдадим к 18-му.", "к 18-му", "2026-03-18 18:00")]
    [InlineData("Ролик будет 24-ого марта.", "24-ого марта", "2026-03-24 18:00")]
    [InlineData("Позвоним в 17ч10, ждите.", "в 17ч10", "2026-03-04 17:10")]
    [InlineData("Сдадим 20.03.2026.", "20.03.2026", "2026-03-20 18:00")]
    [InlineData("Сдадим на следующей неделе.", "на следующей неделе", "2026-03-13 18:00")]
    public void A_time_named_in_Russian_is_found_and_reckoned_from_the_letter(string text, string words, string due) => AssertNamed(text, words, due);

    [Theory]
    [InlineData("下周一之前给您。", "下周一之前", "2026-03-09 18:00")]
    [InlineData("明天上午告诉您价格。", "明天上午", "2026-03-05 12:00")]
    [InlineData("今天下班前发给您。", "今天下班前", "2026-03-04 18:00")]
    [InlineData("两小时内回复您。", "两小时内", "2026-03-04 12:00")]
    [InlineData("报价今天下午五点半前发给您。", "今天下午五点半前", "2026-03-04 17:30")]
    [InlineData("周五前完成。", "周五前", "2026-03-06 18:00")]
    [InlineData("三个工作日内交付。", "三个工作日内", "2026-03-09 18:00")]
    [InlineData("3月20日交稿。", "3月20日", "2026-03-20 18:00")]
    [InlineData("下个月20号交稿。", "下个月20号", "2026-04-20 18:00")]
    [InlineData("今天下午三点零五发给您。", "今天下午三点零五", "2026-03-04 15:05")]
    [InlineData("月底前完成。", "月底前", "2026-03-31 18:00")]
    [InlineData("半小时内发给您。", "半小时内", "2026-03-04 10:30")]
    public void A_time_named_in_Chinese_is_found_and_reckoned_from_the_letter(string text, string words, string due) => AssertNamed(text, words, due);

    [Theory]
    [InlineData("Livraison le 20/03/2026 à 9:30.", "20/03/2026", "2026-03-20 18:00")]
    [InlineData("Wir liefern am 20.03.2026 um 17:00.", "20.03.2026", "2026-03-20 18:00")]
    public void A_time_named_in_figures_is_found_in_any_language(string text, string words, string due) => AssertNamed(text, words, due);

    [Theory]
    [InlineData("Good morning! Have a lovely evening.")]
    [InlineData("We may discuss 5 options at 20 euros each.")]
    [InlineData("We will answer soon, in due course, as soon as possible.")]
    [InlineData("I wrote to you last Friday, two hours ago.")]
    [InlineData("It takes two hours to second-check 15.5 pages.")]
    [InlineData("Добрый день! Хорошего вечера.")]
    [InlineData("Вчера отправили, в прошлую пятницу.")]
    [InlineData("早上好！下午好！")]
    [InlineData("文件很好，一共三天的内容。")]
    public void What_only_looks_like_a_time_is_none(string text) => Assert.Empty(NamedTimes.In(text).Select(time => time.Text));

    [Fact]
    public void A_time_is_reckoned_on_the_clients_clock()
    {
        var time = Assert.Single(NamedTimes.In("You will have it by 18:00 today."));
        var tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 18, 0, 0, TimeSpan.FromHours(9)), time.From(new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero), tokyo));
    }

    [Fact]
    public void The_hour_that_summer_time_skips_is_the_next_there_is()
    {
        var time = Assert.Single(NamedTimes.In("It will be there on 29 March at 02:30."));
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 3, 0, 0, TimeSpan.FromHours(2)), time.From(Written, berlin));
    }

    [Theory]
    [InlineData("in 99999999999999999999 hours")]
    [InlineData("in 9999999 working days")]
    [InlineData("by 31 February 2026 and 99/99/9999")]
    [InlineData("через 100000000 месяцев")]
    [InlineData("9999年99月99日")]
    public void No_number_is_too_large(string text) =>
        Assert.All(NamedTimes.In(text), time => Assert.True(time.From(Written, TimeZoneInfo.Utc) > Written));

    [Fact]
    public void A_letter_without_any_date_gives_nothing_to_reckon_from() =>
        Assert.Equal(DateTimeOffset.MinValue, NamedTimes.In("by Friday 05:00")[0].From(DateTimeOffset.MinValue, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));

    private static void AssertNamed(string text, string words, string due)
    {
        var times = NamedTimes.In(text);

        Assert.Contains(words, times.Select(time => time.Text));
        var found = times.First(time => time.Text == words);
        Assert.Equal(words, found.Passage.In(text));
        Assert.Equal(due, found.From(Written, TimeZoneInfo.Utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }
}
