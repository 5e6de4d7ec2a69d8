namespace Tact.Commandments.Reading;

/// <summary>The lists by which a language commits.</summary>
internal static class PromiseLists
{
    /// <summary>How a language commits, or null for a language that is not read by its words.</summary>
    public static PatternList? Of(Language language) => language switch
    {
        Language.English => PatternList.Of("Promises/promises.en"),
        Language.Russian => PatternList.Of("Promises/promises.ru"),
        Language.Chinese => PatternList.Of("Promises/promises.zh"),
        _ => null,
    };
}
