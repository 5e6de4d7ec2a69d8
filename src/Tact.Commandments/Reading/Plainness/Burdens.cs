using System.Buffers;
using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>What one word adds to the burden of reading.</summary>
internal static class Burdens
{
    private static readonly SearchValues<char> RussianVowels = SearchValues.Create("аеиоуыэюя");

    private static readonly Lazy<SearchValues<char>> Rare = new(() =>
        SearchValues.Create(string.Concat(Embedded.Sections("Reading/Plainness/rare.zh.txt")[""])));

    /// <summary>The syllables of a word; of a Chinese sign, 1 if it is rare and else 0; -1 for what is no word of the language.</summary>
    public static int Of(WordRun words, int at, Language language) => (language, words[at].Kind) switch
    {
        (Language.English or Language.Russian, WordKind.Number) => 1,
        (Language.English, WordKind.Letters) when char.IsAsciiLetter(words.Span(at)[0]) => Syllables.InEnglish(words.Span(at)),
        (Language.Russian, WordKind.Letters) when Scripts.IsCyrillic(words.Span(at)[0]) => Russian(words.Span(at)),
        (Language.Chinese, WordKind.Han) => Rare.Value.Contains(words.Span(at)[0]) ? 1 : 0,
        _ => -1,
    };

    private static int Russian(ReadOnlySpan<char> word)
    {
        var syllables = 0;
        foreach (var letter in word)
        {
            syllables += RussianVowels.Contains(letter) ? 1 : 0;
        }

        return syllables;
    }
}
