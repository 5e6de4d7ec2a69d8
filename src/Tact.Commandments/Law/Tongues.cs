using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>The three languages the law speaks.</summary>
public static class Tongues
{
    /// <summary>English, Russian and Chinese, in the order pages are written.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Russian, Language.Chinese];

    /// <summary>The two-letter code of the language the law answers in: <c>ru</c>, <c>zh</c>, and <c>en</c> for any other.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Russian => "ru",
        Language.Chinese => "zh",
        _ => "en",
    };
}
