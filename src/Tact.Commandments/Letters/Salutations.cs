using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Letters;

/// <summary>How a prepared letter greets: as our last letter to this client did, else by <c>Salutations.txt</c>.</summary>
public static class Salutations
{
    private const int Longest = 40;

    private static readonly Lazy<Dictionary<string, string[]>> _words = new(() => Embedded.Sections("Letters/Salutations.txt")
        .Where(section => section.Key.Length > 0).ToDictionary(section => section.Key, section => section.Value[0].Split('|')));

    /// <summary>The language the client writes in; where they have not written, that of our own letters, else the house's.</summary>
    public static Language LanguageOfTheClient(this Correspondence correspondence, HouseStyle house)
    {
        var read = (correspondence.LastOfTheirs ?? correspondence.LastOfOurs)?.Reading.Language ?? Language.Other;
        return read == Language.Other ? house.Tongue : read;
    }

    /// <summary>The greeting of a letter to whoever wrote last, in that language.</summary>
    public static string Greeting(this Correspondence correspondence, Language language)
    {
        var client = correspondence.LastOfTheirs?.From ?? (correspondence.LastOfOurs?.To is [var first, ..] ? first : null);
        var known = correspondence.Letters.LastOrDefault(one => one.IsOurs && one.Reading.Language == language && (client is null || one.To.Contains(client)));
        return known is not null && Opening(known) is { } opening ? opening : New(client, language);
    }

    private static string New(Party? client, Language language)
    {
        var words = _words.Value[language.Code()];
        return client is { Name.Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, words[0], Called(client)) : words[1];
    }

    /// <summary>As one calls somebody: the first word of a name that has first words, else the whole of it.</summary>
    private static string Called(Party client) =>
        client.Name.Split(' ') is [{ Length: > 1 } given, _, ..] && !given.EndsWith(',') ? given : client.Name;

    /// <summary>The greeting a letter opens with, or null where it opens with none.</summary>
    private static string? Opening(Letter letter)
    {
        var reading = letter.Reading;
        if (reading.Sentences is not [var first, ..] || !Acts.Of(reading.Words, first, reading.Language).Contains(Act.Greeting))
        {
            return null;
        }

        var line = reading.Text[first.Passage.Start..].Split('\n')[0].Trim();
        var end = line.AsSpan().IndexOfAny('!', '！');
        end = end is > 0 and < Longest ? end : line.AsSpan().IndexOfAny(',', '，');
        return end is > 0 and < Longest ? line[..(end + 1)] : line.Length is > 0 and < Longest ? line : null;
    }
}
