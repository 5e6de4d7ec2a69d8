using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

/// <summary>What a sentence asks: how many things, which, and of what kind.</summary>
public class AsksTests
{
    [Theory]
    [InlineData("We would like to know what it costs, whether it includes music and how long it takes.", "We would like to know what it costs", "whether it includes music", "how long it takes.")]
    [InlineData("Сколько будет стоить, за какое время сделаете?", "Сколько будет стоить", "за какое время сделаете?")]
    [InlineData("Интересует, сколько стоит ролик, входит ли в цену озвучка и когда сможете начать.", "Интересует, сколько стоит ролик", "входит ли в цену озвучка", "когда сможете начать.")]
    [InlineData("Свободны ли вы в этот день, сколько стоит полный день?", "Свободны ли вы в этот день", "сколько стоит полный день?")]
    [InlineData("请问：\n- 总共多少字\n- 能不能7月底前全部交", "- 总共多少字", "- 能不能7月底前全部交")]
    public void Several_asks_in_a_sentence_are_several(string text, params string[] asks) => Assert.Equal(asks, Asks.In(text).Select(ask => ask.Text));

    [Theory]
    [InlineData("Согласуйте, пожалуйста, смету.", AskKind.Request)]
    [InlineData("Передвиньте логотип левее.", AskKind.Request)]
    [InlineData("And can we pay by bank transfer?", AskKind.Question)]
    [InlineData("还有，给我们做招商PPT用的样机图什么时候有？", AskKind.Question)]
    public void A_bid_is_told_from_a_question(string text, AskKind kind) => Assert.Equal(kind, Assert.Single(Asks.In(text)).Kind);

    [Theory]
    [InlineData("Здравствуйте, извините за долгое молчание.")]
    [InlineData("Вряд ли это понадобится.")]
    [InlineData("Да сколько можно?")]
    [InlineData("The log says: if (a == b) ?? c -> 0x1f;")]
    public void What_only_looks_like_an_ask_is_none(string text) => Assert.Empty(Asks.In(text));
}
