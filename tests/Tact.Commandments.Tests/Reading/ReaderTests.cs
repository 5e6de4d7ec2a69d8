using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

public class ReaderTests
{
    [Theory]
    [InlineData("Hello Dana, the French file is ready for you.", Language.English)]
    [InlineData("Добрый день, Ирина! Французский файл готов.", Language.Russian)]
    [InlineData("您好，法语文件已经准备好了。", Language.Chinese)]
    [InlineData("Добрий день, файл уже готовий, дякую за ваші відповіді.", Language.Other)]
    [InlineData("Guten Tag, die Datei ist fertig und liegt für Sie bereit.", Language.Other)]
    public void The_language_is_the_one_it_is_written_in(string body, Language language) =>
        Assert.Equal(language, Reader.Read(body, "").Language);

    [Theory]
    [InlineData("Just two lines.\nNothing quoted.\n")]
    [InlineData("   ")]
    [InlineData("")]
    public void A_body_without_quotes_is_all_new_text(string body) => Assert.Equal(body, Reader.Read(body, "").Text);

    [Fact]
    public void The_parts_are_the_whole_body_and_offsets_lead_back_into_it()
    {
        const string body = "Yes.\n\n> When is it ready?\n\nOn Friday, we hope.\n\nOn Mon, 2 Mar 2026, Dana wrote:\n> Hello\n";
        var reading = Reader.Read(body, "");

        Assert.Equal(body, string.Concat(reading.Parts.Select(part => part.Text)));
        Assert.DoesNotContain("When is it ready", reading.Text, StringComparison.Ordinal);
        foreach (var sentence in reading.Sentences)
        {
            Assert.Equal(sentence.Text, reading.InBody(sentence.Passage).In(body));
        }

        Assert.Equal(["Yes.", "On Friday, we hope."], reading.Sentences.Select(one => one.Text));
    }

    [Fact]
    public void A_letter_that_is_all_quote_stays_visible() =>
        Assert.NotEqual("", Reader.Read("> Please see below.\n> Thank you.\n", "").Text.Trim());

    [Theory]
    [InlineData("Mr. Okafor sent v. 2.1 to dana@lumen.example at 9 a.m. today. It is fine.", 2)]
    [InlineData("Файл на 5 стр. готов, см. вложение. Проверьте, пожалуйста.", 2)]
    [InlineData("文件收到了。什么时候可以交付？", 2)]
    public void Sentences_end_where_a_reader_stops(string body, int count) =>
        Assert.Equal(count, Reader.Read(body, "").Sentences.Count);

    [Theory]
    [InlineData("When will the other files be ready?", Expected.Time)]
    [InlineData("Сколько будет стоить озвучка?", Expected.Price)]
    [InlineData("请问什么时候可以交付？", Expected.Time)]
    public void A_question_says_what_it_expects(string body, Expected expects)
    {
        var ask = Assert.Single(Reader.Read(body, "").Asks);

        Assert.Equal((AskKind.Question, expects), (ask.Kind, ask.Expects));
        Assert.Contains(ask.Text, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Is the keyword field included in the price, or does that come on top?")]
    [InlineData("Входит ли озвучка в цену, или её надо заказывать отдельно?")]
    [InlineData("是按字数收费吗，还是按页数收费？")]
    public void A_question_with_two_answers_to_choose_from_is_one(string body) => Assert.Single(Reader.Read(body, "").Asks);

    [Theory]
    [InlineData("Thank you, everything is fine with the French file.")]
    [InlineData("If you have any questions, feel free to write.")]
    [InlineData("Спасибо, всё получили.")]
    public void What_asks_nothing_is_no_ask(string body) => Assert.Empty(Reader.Read(body, "").Asks);
}
