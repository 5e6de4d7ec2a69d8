namespace Tact.Commandments.Reading;

/// <summary>
/// The stem all forms of a word share: <c>translations</c> and <c>translated</c> both give <c>translat</c>, «ролика» and
/// «роликами» both «ролик». A stem is for comparing, not for showing. For an index: cut the words of the text and of the
/// query alike; the overload with room of its own (<see cref="Room"/> letters, on the stack) allocates nothing.
/// </summary>
public static class Stems
{
    /// <summary>The longest word that is cut; a longer one stays as it is.</summary>
    public const int Longest = 40;

    /// <summary>How many letters of room any stem needs.</summary>
    public const int Room = Longest + 8;

    private static readonly Lazy<EnglishStems> English = new(() => new());
    private static readonly Lazy<RussianStems> Russian = new(() => new());

    /// <summary>The stem of a word, by its letters: Latin is read as English, Cyrillic as Russian, all else stays.</summary>
    public static string Of(string word) => Of(word, LanguageOf(word));

    /// <summary>The stem of a word of a language; Chinese words and those of other languages only become lower case.</summary>
    public static string Of(string word, Language language)
    {
        var stem = Of(word, language, stackalloc char[Room]);
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    /// <summary>The stem of a word by its letters, without allocation.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room) => Of(word, LanguageOf(word), room);

    /// <summary>The stem of a word, written into <paramref name="room"/> of at least <see cref="Room"/> letters; a longer word comes back itself.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Language language, Span<char> room)
    {
        if (word.Length > Longest)
        {
            return word;
        }

        for (var at = 0; at < word.Length; at++)
        {
            room[at] = WordRun.Plain(word[at]);
        }

        var cut = new CutWord(room, word.Length);
        _ = language switch
        {
            Language.English => English.Value.Cut(ref cut),
            Language.Russian => Russian.Value.Cut(ref cut),
            _ => false,
        };
        return room[..cut.Length];
    }

    private static Language LanguageOf(ReadOnlySpan<char> word) => word is not [var first, ..] ? Language.Other
        : char.IsAsciiLetter(first) ? Language.English
        : Scripts.IsCyrillic(first) ? Language.Russian
        : Language.Other;
}
