using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: the calmer wording, and what is left alone.</summary>
public sealed class RestraintTests
{
    [Theory]
    [InlineData("As I already told you, the logo comes from you.", "In short once more, the logo comes from you.")]
    [InlineData("Please DO NOT WRITE to the editors.", "Please do not write to the editors.")]
    [InlineData("Ещё раз повторяю: логотип за вами.", "Коротко ещё раз: логотип за вами.")]
    [InlineData("我已经说过很多遍，标志由您提供。", "再简单说一下，标志由您提供。")]
    public void A_calmer_wording_is_put_in_where_one_fits(string text, string calm)
    {
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Found(text)).Fix);

        Assert.Equal(calm, text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..]);
    }

    [Theory]
    [InlineData("How could you see the second logo in the dark? It is very small.")]
    [InlineData("We are sorry, this was our own mistake, and we have repaired it.")]
    [InlineData("The REST API and the JSON FILES of the USB DISK are ready!")]
    [InlineData("Вы нас очень выручили, спасибо! Ваша проблема решена.")]
    [InlineData("您说得对，这是我们的疏忽。您的问题已经解决。")]
    public void What_only_looks_like_it_is_left_alone(string text) => Assert.Empty(Found(text));

    private static List<Finding> Found(string text) =>
        [.. new Restraint().Examine(new Draft { Text = text }, Correspondence.None, HouseStyle.Default, new() { Now = DateTimeOffset.UnixEpoch })];
}
