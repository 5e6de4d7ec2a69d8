using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Commandments;

/// <summary>Beyond its pages: what the one click leaves behind, how long is too long, and whose measure counts.</summary>
public sealed class FriendlyVoiceTests
{
    [Theory]
    [InlineData("Please be advised that the file is ready.", "The file is ready.")]
    [InlineData("We hereby confirm the date.", "We confirm the date.")]
    [InlineData("Due to the fact that you are away, we wait.", "Because you are away, we wait.")]
    [InlineData("In view of the above, we start now.", "So we start now.")]
    [InlineData("Can you send it prior to Friday?", "Can you send it before Friday?")]
    [InlineData("Thank you, honey. The file is here.", "Thank you. The file is here.")]
    [InlineData("Honey, the file is here.", "The file is here.")]
    [InlineData("The file is here, lol.", "The file is here.")]
    [InlineData("The file is here!!", "The file is here!")]
    [InlineData("The film is ready! It is better than ever! You will love the end! You will see it today!", "The film is ready! It is better than ever. You will love the end. You will see it today.")]
    [InlineData("Thank you for waiting 😀😀😀", "Thank you for waiting")]
    [InlineData("Настоящим сообщаем, что файл готов.", "Файл готов.")]
    [InlineData("В связи с вышеизложенным, ждём вас.", "Поэтому ждём вас.")]
    [InlineData("Файл, в связи с тем что вы уехали, ждёт.", "Файл, так как вы уехали, ждёт.")]
    [InlineData("Мы ждём в связи с тем, что вы уехали.", "Мы ждём, так как вы уехали.")]
    [InlineData("В случае возникновения вопросов пишите нам.", "Если возникнут вопросы, пишите нам.")]
    [InlineData("Пишите нам в случае возникновения вопросов.", "Пишите нам, если возникнут вопросы.")]
    [InlineData("Отправим в Ваш адрес завтра.", "Отправим вам завтра.")]
    [InlineData("В данной сцене нет звука.", "В этой сцене нет звука.")]
    [InlineData("发票已更正，特此通知。", "发票已更正。")]
    [InlineData("请尽快回复为盼。", "请尽快回复。")]
    [InlineData("鉴于您在外地，我们等您。", "因为您在外地，我们等您。")]
    [InlineData("请予以确认。", "请确认。")]
    public void One_click_leaves_a_whole_sentence_behind(string text, string mended)
    {
        var fix = Assert.IsType<Fix.Text>(Assert.Single(Found(text)).Fix);

        Assert.Equal(mended, text[..fix.Passage.Start] + fix.Replacement + text[fix.Passage.End..]);
    }

    [Theory]
    [InlineData(35, null)]
    [InlineData(36, Level.Note)]
    [InlineData(52, Level.Note)]
    [InlineData(53, Level.Warn)]
    public void A_sentence_is_too_long_by_its_words(int words, Level? level)
    {
        var text = string.Join(' ', Enumerable.Repeat("you", words)) + ".";

        Assert.Equal(level, Found(text).SingleOrDefault()?.Level);
        Assert.Empty(Found($"1. {text}"));
    }

    [Theory]
    [InlineData("Your colleague wrote: “Please be advised that the file is ready.”")]
    [InlineData("You wrote:\n\n    pursuant to clause 4\n\nWe agree with you.")]
    [InlineData("Имеется в виду новый файл, данные у вас.")]
    [InlineData("Компания «В установленном порядке» ждёт вас.")]
    [InlineData("合同写的是“鉴于甲方”，您看可以吗？")]
    [InlineData("The honey is ready, and your label too.")]
    [InlineData("You get coffee, honey, bread.")]
    [InlineData("Вы получите молоко, солнце, брат, хлеб.")]
    [InlineData("您要的炒鸡蛋、88元的和内卷的书都有。")]
    [InlineData("Скобки (и ещё (скобки)) вам не мешают, и эти (вот такие)), и (эти)).")]
    public void What_is_quoted_or_only_looks_so_is_left_in_peace(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Hi bro, gonna do it.", "Hey buddy, gonna be late")]
    [InlineData("Мы всё сделаем сегодня, и тебе это понравится.", "Привет, где же ты был вчера?")]
    [InlineData("好滴，今天发您。", "好哒")]
    [InlineData("Done 😀 😀 😀 for you", "Thanks :)")]
    [InlineData("It is done for you!!", "Great!!")]
    public void Whoever_began_may_be_answered_alike(string text, string theirs)
    {
        Assert.NotEmpty(Found(text));
        Assert.Empty(Found(text, theirs));
    }

    [Fact]
    public void A_letter_of_another_language_is_not_measured_by_ours() =>
        Assert.Empty(Found("Sehr geehrte Frau Reed, " + string.Join(' ', Enumerable.Repeat("das ist der Film und er ist schön", 12)) + "."));

    [Theory]
    [InlineData("The picture is ready and the sound is nearly there. ", "nobody")]
    [InlineData("The picture is ready and your sound is nearly there. ", null)]
    [InlineData("The picture is ready, please play it with the sound. ", null)]
    public void A_letter_of_some_length_speaks_to_its_reader(string sentence, string? key)
    {
        var found = Found(string.Concat(Enumerable.Repeat(sentence, 7)));

        Assert.Equal(key is null ? 0 : 1, found.Count(one => one is { Place: Place.Letter, Level: Level.Note }));
    }

    [Fact]
    public void Every_heading_of_a_list_is_a_word_to_say_once()
    {
        foreach (var list in Directory.GetFiles(Repository.RoomOf(new FriendlyVoice()), "FriendlyVoice.*.txt").Where(file => !file.EndsWith("words.txt", StringComparison.Ordinal)))
        {
            var headings = File.ReadLines(list).Where(line => line.StartsWith('[')).ToList();

            Assert.Equal(headings.Distinct(), headings);
            Assert.All(headings, heading => Assert.DoesNotContain(' ', heading));
        }
    }

    private static List<Finding> Found(string text, params string[] theirs) =>
    [
        .. new FriendlyVoice().Examine(
            new Draft { Text = text },
            new(theirs.Select((said, at) => new Letter { MessageId = $"{at}", From = new("dana@lumen.example"), Text = said })),
            HouseStyle.Default,
            new() { Now = DateTimeOffset.UnixEpoch, Tongue = Language.English }),
    ];
}
