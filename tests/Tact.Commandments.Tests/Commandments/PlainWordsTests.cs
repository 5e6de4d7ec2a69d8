using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the edit in its right form, what a conversation has told before, the glossary of the house.</summary>
public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("We made a wireframe of it.", "We made a sketch of the page of it.")]
    [InlineData("Two wireframes are ready.", "Two sketches of the page are ready.")]
    [InlineData("Wireframes are ready.", "Sketches of the page are ready.")]
    [InlineData("We will send an NDA on Monday.", "We will send a confidentiality agreement on Monday.")]
    [InlineData("A landing page is enough here.", "An entry page is enough here.")]
    [InlineData("The rough-cut is here.", "The first version of the film is here.")]
    [InlineData("Рендерим сцену до утра.", "Просчитываем сцену до утра.")]
    [InlineData("Над рендером работаем вдвоём.", "Над просчётом кадров работаем вдвоём.")]
    [InlineData("Мы сверяемся с брендбуками обеих фирм.", "Мы сверяемся со сборниками правил бренда обеих фирм.")]
    [InlineData("Об аниматике напишем в среду.", "О черновике с движением напишем в среду.")]
    [InlineData("片子正在渲染，请稍等。", "片子正在生成画面，请稍等。")]
    public void The_plain_wording_stands_in_the_form_of_the_term(string text, string mended)
    {
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Found(text)).Fix);

        Assert.Equal(mended, text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..]);
    }

    [Theory]
    [InlineData("Конверсии пока мало.")]
    [InlineData("Про API напишем завтра.")]
    public void A_form_that_cannot_be_told_is_named_and_left_to_the_writer(string text)
    {
        var finding = Assert.Single(Found(text));

        Assert.Null(finding.Fix);
        Assert.Contains("Say it plainly", finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Is the wireframe ready?", 0)]
    [InlineData("Are the wireframes ready?", 0)]
    [InlineData("Is the page ready?", 1)]
    public void A_term_the_client_used_first_is_the_clients(string asked, int found) =>
        Assert.Equal(found, Found("The wireframe is ready now.", Letter(asked)).Count);

    [Theory]
    [InlineData("The wireframe (a sketch of the page) comes first.", 0)]
    [InlineData("We begin with a sketch of the page, called a wireframe.", 0)]
    [InlineData("The wireframe comes first.", 1)]
    public void A_term_we_explained_once_may_be_used(string told, int found) =>
        Assert.Equal(found, Found("The wireframe is ready now.", Letter(told, isOurs: true)).Count);

    [Theory]
    [InlineData("How far are you?", "Your text has to pass the LKK check first.", 1)]
    [InlineData("Has the LKK seen it?", "Your text has to pass the LKK check first.", 0)]
    [InlineData("Has the lkk seen it?", "Your text has to pass the LKK check first.", 0)]
    [InlineData("How far are you?", "Your text has to pass the LKK (last check of the client) first.", 0)]
    [InlineData("How far are you?", "Lumen's Kind Keepers read it: the LKK has the last word.", 0)]
    [InlineData("How far are you?", "Your text is in the LKK 9001 folder of the project.", 0)]
    [InlineData("How far are you?", "Your text is NOT lost, it has been found again.", 0)]
    [InlineData("How far are you?", "Your text is saved in the file LKK.txt on the disk.", 0)]
    public void An_acronym_is_spelled_out_or_known(string asked, string text, int found) =>
        Assert.Equal(found, Found(text, Letter(asked)).Count(one => one.Level == Level.Warn));

    [Fact]
    public void An_acronym_in_a_letter_of_ours_is_old_the_second_time() =>
        Assert.Empty(Found("Your text has passed the LKK check now.", Letter("How far are you?"), Letter("It is with the LKK until Monday.", isOurs: true)));

    [Fact]
    public void Before_the_client_has_written_an_acronym_is_only_noted() =>
        Assert.Equal(Level.Note, Assert.Single(Found("Your text has to pass the LKK check first.")).Level);

    [Theory]
    [InlineData("The dummy comes first.", "trial book")]
    [InlineData("Two dummies come first.", "trial books")]
    [InlineData("Сигнал придёт в среду.", "первый экземпляр")]
    public void The_house_has_words_of_its_own(string text, string plain)
    {
        var finding = Assert.Single(Found(text));

        Assert.Equal(plain, Assert.IsType<Fix.Text>(finding.Fix).Replacement, ignoreCase: true);
    }

    [Theory]
    [InlineData("We will deploy the new version of the site today.", 1)]
    [InlineData("The navy will deploy a second ship today.", 0)]
    [InlineData("Please add a bleed to the poster.", 1)]
    [InlineData("Please keep the proof of payment.", 0)]
    [InlineData("Вылеты на макете – пять миллиметров.", 1)]
    [InlineData("Вылеты из Москвы – по понедельникам.", 0)]
    [InlineData("海报的出血要留三毫米，麻烦您调整一下。", 1)]
    [InlineData("医生说牙龈出血不要紧，请放心。", 0)]
    [InlineData("我们用手机位置找到了摄影棚。", 0)]
    public void A_word_of_many_senses_is_a_term_among_words_of_its_trade(string text, int found) => Assert.Equal(found, Found(text).Count);

    [Theory]
    [InlineData("Press “Landing page” and wait.")]
    [InlineData("The Spring Landing Page is yours.")]
    [InlineData("Our Python API has not changed.")]
    [InlineData("See /srv/wireframe/index.html for it.")]
    [InlineData("The file wireframe.png is attached.")]
    public void A_name_a_label_or_a_file_is_no_term(string text) => Assert.Empty(Found(text));

    [Fact]
    public void What_every_client_of_the_house_knows_is_let_be() => Assert.Empty(Found("The kerning is wider now, as the ZZT demands it."));

    [Theory]
    [InlineData("Dear Dana, it is here.\n\n> Is the wireframe ready?\n> Dana", 0)]
    [InlineData("Dear Dana, it is here.\n\nOn Monday Dana wrote:\n> the LQA is late", 0)]
    public void What_only_stands_in_a_quote_is_not_ours(string text, int found) => Assert.Equal(found, Found(text).Count);

    [Fact]
    public void The_house_says_how_hard_a_letter_may_be()
    {
        const string Text = "We have prepared the estimate for the second part of the work and have added the costs of the voices and of the music. "
            + "Please read it and tell us whether the budget of your department allows for everything. We will then reserve the studio for the recording in April.";

        Assert.Empty(Found(Text));
        Assert.Equal("letter", Kind(Assert.Single(Found(new Draft { Text = Text }, new() { Glossary = new(readingGrade: 5) }))));
    }

    private static string Kind(Finding finding) => finding.Place == Place.Letter ? "letter" : "text";

    private static readonly HouseStyle House = new()
    {
        Glossary = new(
            new Dictionary<string, string> { ["dumm{y,ies}"] = "trial book{,s}", ["сигнал{,а,у,ом,е}"] = "перв{ый,ого,ому,ым,ом} экземпляр{,а,у,ом,е}" },
            ["kerning", "ZZT"]),
    };

    private static Letter Letter(string text, bool isOurs = false) =>
        new() { Text = text, IsOurs = isOurs, From = isOurs ? new("mia@agency.example") : new("dana@lumen.example"), To = [isOurs ? new("dana@lumen.example") : new("mia@agency.example")] };

    private static List<Finding> Found(string text, params Letter[] history) => Found(new Draft { Text = text }, House, history);

    private static List<Finding> Found(Draft draft, HouseStyle house, params Letter[] history) =>
        [.. new PlainWords().Examine(draft, new Correspondence(history), house, new() { Now = DateTimeOffset.UnixEpoch })];
}
