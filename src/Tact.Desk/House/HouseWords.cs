using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Words of the house by the language of the letter they are for.</summary>
internal static class HouseWords
{
    /// <summary>The same words, once it is certain that every language is one the law speaks.</summary>
    /// <exception cref="DeskFailure">One is not; <paramref name="where"/> says where.</exception>
    public static IReadOnlyDictionary<string, T> Spoken<T>(IReadOnlyDictionary<string, T> words, string where) =>
        words.Keys.FirstOrDefault(code => !Tongues.All.Any(tongue => tongue.Code() == code)) is { } unknown
            ? throw new DeskFailure($"{where} are for \"{unknown}\", which is no language Tact writes.", "Write en, ru or zh.")
            : words;
}
