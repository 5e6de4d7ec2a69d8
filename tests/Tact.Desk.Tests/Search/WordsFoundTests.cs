namespace Tact.Desk.Tests.Search;

/// <summary>Which words find which letters; the same on every database.</summary>
public sealed class WordsFoundTests : IDisposable
{
    private readonly Shelf _shelf = new();

    [Theory]
    [InlineData("Высылаем договор на подпись.", "договорами")]
    [InlineData("К договорам приложены счета.", "договор")]
    [InlineData("По условиям договора срок вышел.", "ДОГОВОРОВ")]
    [InlineData("Посмотрите ролики на сайте.", "ролика")]
    [InlineData("Мы нашли её отчёт.", "отчеты")]
    [InlineData("Мы нашли ее отчет.", "отчёт")]
    [InlineData("The translations were delivered.", "translation")]
    [InlineData("Please translate it.", "translated")]
    [InlineData("Our organisation has moved.", "ORGANIZATIONS")]
    [InlineData("A résumé and a café.", "resume cafe")]
    [InlineData("Пришлите финальный cut ролика.", "cut ролики")]
    public async Task A_word_is_found_by_its_other_forms(string text, string typed) => await Finds(text, typed);

    [Theory]
    [InlineData("请在本周内确认项目的报价和交付时间。", "报价")]
    [InlineData("请在本周内确认项目的报价和交付时间。", "交付时间")]
    [InlineData("请在本周内确认项目的报价和交付时间。", "确认 报价")]
    [InlineData("请在本周内确认项目的报价和交付时间。", "价")]
    [InlineData("UHD驱动已经更新。", "UHD驱动")]
    [InlineData("见积書をお送りください。", "送りください")]
    [InlineData("견적서를 보내 주세요.", "견적서")]
    [InlineData("我们把报\n价发给您。", "报价")]
    [InlineData("那本书叫𠮷野家。", "𠮷野")]
    public async Task Signs_without_spaces_are_found_from_two_on_and_alone(string text, string typed) => await Finds(text, typed);

    [Theory]
    [InlineData("报价", "价报")]
    [InlineData("договор", "говор")]
    [InlineData("The carpet is red.", "car")]
    [InlineData("Version 3.9.2 is out.", "392")]
    public async Task Letters_in_another_order_or_inside_a_word_are_not_found(string text, string typed)
    {
        await _shelf.Lay(text);

        Assert.Empty(await _shelf.Find(typed));
    }

    [Theory]
    [InlineData("Write to ann.lee@north-wind.example soon.", "ann.lee@north-wind.example")]
    [InlineData("Write to ann.lee@north-wind.example soon.", "north-wind.example")]
    [InlineData("Write to ann.lee@north-wind.example soon.", "Lee")]
    [InlineData("Write to ann.lee@north-wind.example soon.", "ann.lee@north")]
    [InlineData("See https://files.lumen.example/drafts/Cover-7.pdf", "https://files.lumen.example/drafts/Cover-7.pdf")]
    [InlineData("See https://files.lumen.example/drafts/Cover-7.pdf", "drafts cover")]
    [InlineData("The total is 12,500.00 EUR.", "12500")]
    [InlineData("The total is 12500 EUR.", "12,500")]
    [InlineData("Invoice INV-2026-014 is open.", "inv-2026-014")]
    [InlineData("The USRP B210 works.", "b210")]
    [InlineData("At 10:30 on Friday", "10:30")]
    public async Task Addresses_numbers_and_codes_are_found_whole_and_in_parts(string text, string typed) => await Finds(text, typed);

    [Fact]
    public async Task A_letter_is_found_by_its_subject_its_people_and_its_files()
    {
        var id = await _shelf.Lay("Here.", "Spring catalogue", "Dana Whitlock <dana@lumen.example>", "Omar Said <omar@inkreel.example>", "Price_list-final.pdf");

        foreach (var typed in (string[])["catalogues", "whitlock", "dana@lumen.example", "omar", "inkreel.example", "price list", "Price_list-final.pdf"])
        {
            Assert.Equal([id], await _shelf.Find(typed));
        }
    }

    [Fact]
    public async Task What_is_typed_is_found_by_its_beginning_while_it_is_typed_or_with_a_star()
    {
        var id = await _shelf.Lay("The translations and the договорённости");

        Assert.Equal([id], await _shelf.Find("translati", whileTyping: true));
        Assert.Equal([id], await _shelf.Find("договорён", whileTyping: true));
        Assert.Equal([id], await _shelf.Find("transl*"));
        Assert.Empty(await _shelf.Find("transl"));
        Assert.Empty(await _shelf.Find("transl ", whileTyping: true));
    }

    public void Dispose() => _shelf.Dispose();

    private async Task Finds(string text, string typed)
    {
        await _shelf.Lay("Something else entirely.");
        var id = await _shelf.Lay(text);

        Assert.Equal([id], await _shelf.Find(typed));
    }
}
