using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading;

/// <summary>The published formulas, on sentences whose words and syllables a person has counted.</summary>
public sealed class PlainnessTests
{
    [Theory]
    [InlineData("The translator finished the second chapter yesterday.", Language.English, 7, 14)]
    [InlineData("We asked for the tables and boxes that you wanted.", Language.English, 10, 13)]
    [InlineData("The station created a very special video.", Language.English, 7, 14)]
    [InlineData("Переводчик закончил вторую главу вчера.", Language.Russian, 5, 14)]
    [InlineData("青禾的片子今天下午发给您。", Language.Chinese, 12, 0)]
    [InlineData("他踯躅不前，徘徊良久。", Language.Chinese, 9, 2)]
    public void Words_and_their_burden_are_counted(string text, Language language, int words, int burden)
    {
        var plainness = Of(text);

        Assert.Equal((language, 1, words, burden), (plainness.Language, plainness.Sentences, plainness.Words, plainness.Burden));
    }

    [Theory]
    [InlineData(Language.English, 2, 30, 45, 7.96)]
    [InlineData(Language.Russian, 2, 30, 75, 9.77)]
    [InlineData(Language.Chinese, 2, 80, 2, 12.5)]
    [InlineData(Language.English, 1, 4, 4, 0)]
    [InlineData(Language.Other, 2, 30, 45, 0)]
    public void The_grade_follows_the_formula(Language language, int sentences, int words, int burden, double grade) =>
        Assert.Equal(grade, new Plainness(language, sentences, words, burden).Grade, 2);

    [Theory]
    [InlineData("- the film with the sound of it\n- the film without the sound\n- the music alone")]
    [InlineData("if (is_ready && has_sound) { play(the film); }")]
    [InlineData("[INFO] [0/Radio_0] the loopback test has passed")]
    [InlineData("Yours, Mia")]
    public void Lists_programs_logs_and_short_lines_are_no_running_text(string text) => Assert.Equal(0, Of(text).Words);

    private static Plainness Of(string text) => Plainness.Of(Reader.Read(text, ""));
}
