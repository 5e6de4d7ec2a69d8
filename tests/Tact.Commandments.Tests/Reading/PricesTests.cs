using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class PricesTests
{
    [Theory]
    [InlineData("The film costs $1,500.00 in all.", "$1,500.00", "1500", "USD", null)]
    [InlineData("The translation is 4,200 EUR.", "4,200 EUR", "4200", "EUR", null)]
    [InlineData("Wir berechnen 1.500,50 € dafür.", "1.500,50 €", "1500.50", "EUR", null)]
    [InlineData("Our rate is 0.12 EUR per word.", "0.12 EUR per word", "0.12", "EUR", "word")]
    [InlineData("It is £90/hour in the studio.", "£90/hour", "90", "GBP", "hour")]
    [InlineData("Expect 100–150 USD a minute.", "100–150 USD a minute", "100", "USD", "minute")]
    [InlineData("Between $2k and $3k, we think.", "$2k and $3k", "2000", "USD", null)]
    [InlineData("About 5 thousand dollars.", "5 thousand dollars", "5000", "USD", null)]
    [InlineData("The fund holds $1.2 billion.", "$1.2 billion", "1200000000", "USD", null)]
    [InlineData("We charge 300 PHP for it.", "300 PHP", "300", "PHP", null)]
    [InlineData("The price is 400.", "400", "400", null, null)]
    [InlineData("A sample page is free of charge.", "free of charge", "0", null, null)]
    [InlineData("Перевод стоит 48 000 рублей.", "48 000 рублей", "48000", "RUB", null)]
    [InlineData("Это 1 500,50 руб. за страницу.", "1 500,50 руб. за страницу", "1500.50", "RUB", "page")]
    [InlineData("Озвучка — 1,5 тыс. ₽ за минуту.", "1,5 тыс. ₽ за минуту", "1500", "RUB", "minute")]
    [InlineData("Выйдет от 100 до 150 евро.", "100 до 150 евро", "100", "EUR", null)]
    [InlineData("Пробную страницу сделаем бесплатно.", "бесплатно", "0", null, null)]
    [InlineData("译成德语的费用是九千元。", "九千元", "9000", "CNY", null)]
    [InlineData("总价1.5万元。", "1.5万元", "15000", "CNY", null)]
    [InlineData("每分钟300元。", "每分钟300元", "300", "CNY", "minute")]
    [InlineData("三万五千元可以吗", "三万五千元", "35000", "CNY", null)]
    [InlineData("样稿免费。", "免费", "0", null, null)]
    public void A_price_is_read_with_its_amount_its_currency_and_what_it_is_per(string text, string words, string amount, string? currency, string? per)
    {
        var price = Assert.Single(Prices.In(text));

        Assert.Equal((words, currency, per), (price.Text, price.Currency, price.Per));
        Assert.Equal(words, price.Passage.In(text));
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), price.Amount);
    }

    [Theory]
    [InlineData("The manual has 140 pages and 3 chapters, version 2.1, at 25 frames per second.")]
    [InlineData("Feel free to call on 15.03.2026 at 17:00, all 5 of us are here.")]
    [InlineData("В каталоге 96 страниц, версия от 2026 года.")]
    [InlineData("我们一块去看，一共140页。")]
    [InlineData("Top 10 try 20 all 30.")]
    public void A_figure_alone_is_no_price(string text) => Assert.Empty(Prices.In(text).Select(price => price.Text));

    [Theory]
    [InlineData("$999999999999999999999999999999999999 and 1e99 EUR")]
    [InlineData("$1,1,1,1,1,1,1 5..5 EUR 亿亿亿亿亿亿元")]
    public void No_sum_is_too_large_to_read(string text) => Assert.All(Prices.In(text), price => Assert.True(price.Amount >= 0));
}
