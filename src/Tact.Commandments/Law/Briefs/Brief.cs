using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>
/// What a colleague must know to carry a correspondence on so that the client does not notice: written from the letters, each line with
/// the letter it rests on. The one who hands over adds what the letters do not say.
/// </summary>
/// <param name="Sections">Its parts in their order; one that has nothing to tell is left out.</param>
public sealed record Brief(IReadOnlyDictionary<BriefSection, IReadOnlyList<BriefLine>> Sections)
{
    private const int MostOfAKind = 12;

    /// <summary>The brief of a correspondence; empty for one without letters.</summary>
    public static Brief Of(Correspondence correspondence, HouseStyle house)
    {
        var (asked, said) = (new BriefOfAsks(correspondence, house), new BriefOfWords(correspondence, house));
        (BriefSection, IEnumerable<BriefLine>)[] parts =
        [
            (BriefSection.People, said.People()),
            (BriefSection.Agreed, said.Agreed()),
            (BriefSection.Prices, said.Prices()),
            (BriefSection.OurPromises, said.Promises(isOurs: true)),
            (BriefSection.TheirPromises, said.Promises(isOurs: false)),
            (BriefSection.TheirQuestions, asked.TheirQuestions()),
            (BriefSection.OurQuestions, asked.OurQuestions()),
            (BriefSection.Tasks, asked.Tasks()),
            (BriefSection.Files, said.Files()),
            (BriefSection.Habits, said.Habits()),
            (BriefSection.Owed, asked.Owed()),
        ];
        return new(parts.Select(part => (part.Item1, Lines: Newest(part.Item2))).Where(part => part.Lines.Count > 0)
            .ToDictionary(part => part.Item1, part => part.Lines));
    }

    // The newest say how things stand; they are told in the order they came.
    private static IReadOnlyList<BriefLine> Newest(IEnumerable<BriefLine> lines) =>
        [.. lines.DistinctBy(line => (Wording.Key(line.Text), line.At)).TakeLast(MostOfAKind)];
}
