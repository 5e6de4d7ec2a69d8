using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

/// <summary>All forms of a word share a stem, and words that mean other things do not.</summary>
public class StemsTests
{
    [Theory]
    [InlineData("translate translated translates translating translation translations translator")]
    [InlineData("deliver delivers delivered delivering")]
    [InlineData("localize localized localise localised localising localization localisation")]
    [InlineData("organise organize organising organization organisations")]
    [InlineData("price prices priced pricing")]
    [InlineData("subtitle subtitles subtitled subtitling")]
    [InlineData("invoice invoices invoiced invoicing invoice's")]
    [InlineData("deadline deadlines")]
    [InlineData("hop hopped hopping")]
    [InlineData("hope hoped hoping")]
    [InlineData("company companies company's")]
    [InlineData("cancel cancelled canceled cancelling cancellation")]
    [InlineData("agree agreed agreeing agreement")]
    [InlineData("colour color colours")]
    [InlineData("send sent sending sends")]
    [InlineData("write wrote written writing writes")]
    [InlineData("Monday MONDAY monday")]
    public void English_forms_share_a_stem(string forms) => SharesOne(forms, Language.English);

    [Theory]
    [InlineData("ролик ролика ролику роликом ролики роликов роликами роликах")]
    [InlineData("перевод перевода переводы переводов переводом")]
    [InlineData("цена цены цену ценой цен ценам")]
    [InlineData("срок сроки сроков срока сроку")]
    [InlineData("озвучка озвучки озвучку озвучкой озвучек")]
    [InlineData("письмо письма письмом писем письмам")]
    [InlineData("стоимость стоимости стоимостью")]
    [InlineData("счёт счет счёта счетом счета счетов")]
    [InlineData("готовый готовая готовое готовые готового готовыми")]
    [InlineData("отправил отправила отправили отправить")]
    [InlineData("делать делаю делаем делали делал")]
    [InlineData("день дня дни дней днями")]
    public void Russian_forms_share_a_stem(string forms) => SharesOne(forms, Language.Russian);

    // The stems Porter's and the Snowball project's own word lists give: a stemmer that only looks alike fails here.
    [Theory]
    [InlineData("consigned consign")]
    [InlineData("consistency consist")]
    [InlineData("knightly knight")]
    [InlineData("generously generous")]
    [InlineData("relational relat")]
    [InlineData("rationalize ration")]
    [InlineData("agreed agre")]
    [InlineData("flies fli")]
    [InlineData("ties tie")]
    [InlineData("gas gas")]
    [InlineData("gaps gap")]
    [InlineData("proceed proceed")]
    [InlineData("yellow yellow")]
    [InlineData("apology apolog")]
    public void English_stems_are_Porters(string pair) => Gives(pair, Language.English);

    [Theory]
    [InlineData("важный важн")]
    [InlineData("вавилонского вавилонск")]
    [InlineData("падшего падш")]
    [InlineData("поцеловавшись поцелова")]
    [InlineData("готовность готовн")]
    [InlineData("сильнейший сильн")]
    [InlineData("длинный длин")]
    [InlineData("вряд вряд")]
    public void Russian_stems_are_Snowballs(string pair) => Gives(pair, Language.Russian);

    [Theory]
    [InlineData("price", "prize")]
    [InlineData("promise", "prom")]
    [InlineData("rise", "rize")]
    [InlineData("news", "new")]
    [InlineData("сложный", "срок")]
    [InlineData("подача", "подарок")]
    public void Different_words_keep_different_stems(string one, string other) => Assert.NotEqual(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("报价")]
    [InlineData("Zürich")]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("'")]
    [InlineData("'s")]
    [InlineData("2026")]
    [InlineData("—")]
    public void What_has_no_endings_stays(string word) => Assert.Equal(word, Stems.Of(word, Language.Other), ignoreCase: true);

    [Fact]
    public void A_Chinese_word_stays_and_a_very_long_one_too()
    {
        var endless = new string('s', 5000);

        Assert.Same("报价", Stems.Of("报价", Language.Chinese));
        Assert.Same(endless, Stems.Of(endless, Language.English));
    }

    [Fact]
    public void Without_a_language_the_letters_tell()
    {
        Assert.Equal("ролик", Stems.Of("Роликами"));
        Assert.Equal("deliveri", Stems.Of("Deliveries"));
        Assert.Equal("视频", Stems.Of("视频"));
    }

    [Fact]
    public void Cutting_a_word_in_a_room_of_ones_own_allocates_nothing()
    {
        Span<char> room = stackalloc char[Stems.Room];
        _ = Stems.Of("warming", room).Length + Stems.Of("разогрев", room).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var round = 0; round < 100; round++)
        {
            _ = Stems.Of("localisations", room).Length + Stems.Of("переведённые", room).Length;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void SharesOne(string forms, Language language) =>
        Assert.Single(forms.Split(' ').Select(form => Stems.Of(form, language)).Distinct());

    private static void Gives(string pair, Language language) =>
        Assert.Equal(pair.Split(' ')[1], Stems.Of(pair.Split(' ')[0], language));
}
