namespace Tact.Commandments.Reading;

/// <summary>The lists by which a language asks.</summary>
internal static class AskLists
{
    /// <summary>How a language asks, or null for a language that is not read by its words.</summary>
    public static PatternList? Asking(Language language) => Of("Asks/asks", language);

    /// <summary>What kind of answer its questions look for, or null.</summary>
    public static PatternList? Expecting(Language language) => Of("Asks/expects", language);

    /// <summary>Whether the words between two places only greet, thank or name somebody: "Good day, Anna,".</summary>
    public static bool Addressing(WordRun words, int from, int to, Language language) =>
        StartsWithAName(words, from) || (Of("Acts/acts", language)?.Find(words, from, to).Exists(hit => hit.Section is "greeting" or "thanks") ?? false);

    private static bool StartsWithAName(WordRun words, int from) =>
        char.IsUpper(words.Text[words[from].Start]) && (words.IsSign(from + 1, ",!") || words.IsSign(from + 2, ",!"));

    private static PatternList? Of(string list, Language language) => language switch
    {
        Language.English => PatternList.Of($"{list}.en"),
        Language.Russian => PatternList.Of($"{list}.ru"),
        Language.Chinese => PatternList.Of($"{list}.zh"),
        _ => null,
    };
}
