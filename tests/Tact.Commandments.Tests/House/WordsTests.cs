using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.House;

/// <summary>What commandments say to members reads the same way everywhere.</summary>
public class WordsTests
{
    /// <summary>The verbs remedies begin with. A new one is added here, once it is seen to be one.</summary>
    private static readonly Dictionary<Language, string[]> Verbs = new()
    {
        [Language.English] = ["Add", "Answer", "Ask", "Begin", "Check", "Follow", "Leave", "Make", "Move", "Name", "Promise", "Put", "Say", "Start", "Tell"],
        [Language.Russian] = ["Верните", "Добавьте", "Назовите", "Начните", "Ответьте", "Отвечайте", "Перенесите", "Проверьте", "Скажите", "Соберите", "Спросите", "Уберите", "Убедитесь"],
        [Language.Chinese] = ["把", "补", "告诉", "核对", "回答", "恢复", "另开", "去掉", "确认", "说明", "按", "写明"],
    };

    public static TheoryData<string, Language> All => [.. from one in TheLaw.All from language in Tongues.All select (one.Id, language)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_remedy_begins_with_a_verb_and_ends_with_a_full_stop(string id, Language language)
    {
        foreach (var (key, words) in Said(id, language).Where(pair => pair.Key.EndsWith(".remedy", StringComparison.Ordinal)))
        {
            Assert.True(Verbs[language].Any(verb => Begins(words, verb, language)), $"{key}: “{words}” begins with no verb known here.");
            Assert.True(words[^1] is '.' or '。', $"{key}: “{words}” has no full stop.");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_so_is_a_whole_sentence_with_a_remedy(string id, Language language)
    {
        var said = Said(id, language);
        foreach (var (key, words) in said.Where(pair => pair.Key.EndsWith(".says", StringComparison.Ordinal)))
        {
            Assert.True(words[^1] is '.' or '。' or '?' or '？', $"{key}: “{words}” is not a sentence.");
            Assert.Contains(key.Replace(".says", ".remedy", StringComparison.Ordinal), said.Keys);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_button_is_short_and_has_no_full_stop(string id, Language language) =>
        Assert.All(Said(id, language).Where(pair => pair.Key.EndsWith(".fix", StringComparison.Ordinal)), pair =>
        {
            Assert.InRange(pair.Value.Length, 2, 30);
            Assert.DoesNotContain(pair.Value[^1], ".。");
        });

    [Theory]
    [MemberData(nameof(All))]
    public void Whatever_is_said_in_one_language_is_said_in_all(string id, Language language) =>
        Assert.Equal(Said(id, Language.English).Keys.Order(StringComparer.Ordinal), Said(id, language).Keys.Order(StringComparer.Ordinal));

    private static bool Begins(string words, string verb, Language language) =>
        words.StartsWith(verb, StringComparison.Ordinal)
        && (language == Language.Chinese || !char.IsLetter(words[verb.Length]));

    /// <summary>Read from the file itself, as an agency's translator would.</summary>
    private static Dictionary<string, string> Said(string id, Language language)
    {
        var commandment = TheLaw.Find(id)!;
        var path = Path.Combine(Repository.RoomOf(commandment), commandment.GetType().Name + ".words.txt");
        return File.ReadAllLines(path)
            .SkipWhile(line => line != $"[{language.Code()}]").Skip(1).TakeWhile(line => !line.StartsWith('['))
            .Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#')
            .ToDictionary(line => line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(), line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
    }
}
