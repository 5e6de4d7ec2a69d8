namespace Tact.Commandments.Reading;

/// <summary>The lists by which a language asks.</summary>
internal static class AskLists
{
    /// <summary>How a language asks, or null for a language that is not read by its words.</summary>
    public static PatternList? Asking(Language language) => Of("Asks/asks", language);

    /// <summary>What kind of answer its questions look for, or null.</summary>
    public static PatternList? Expecting(Language language) => Of("Asks/expects", language);

    private static PatternList? Of(string list, Language language) => language switch
    {
        Language.English => PatternList.Of($"{list}.en"),
        Language.Russian => PatternList.Of($"{list}.ru"),
        Language.Chinese => PatternList.Of($"{list}.zh"),
        _ => null,
    };
}
