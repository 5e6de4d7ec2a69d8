using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>What the house lists for the services a draft names, and the draft does not say.</summary>
internal sealed record OfferingTerms
{
    /// <summary>The services the draft names; empty when it names none of the house's.</summary>
    public string Named { get; private init; } = "";

    /// <summary>What is included and not said.</summary>
    public IReadOnlyList<string> Includes { get; private init; } = [];

    /// <summary>What is not included and not said to be so.</summary>
    public IReadOnlyList<string> Excludes { get; private init; } = [];

    /// <summary>The rules that are not told.</summary>
    public IReadOnlyList<string> Rules { get; private init; } = [];

    /// <summary>Whether the house lists anything for what the draft names.</summary>
    public bool IsKnown => Named.Length > 0;

    /// <summary>Whether everything is said.</summary>
    public bool IsNothing => Includes.Count + Excludes.Count + Rules.Count == 0;

    /// <summary>Those of a draft. A service of which the house lists nothing in the letter's language is as good as unknown.</summary>
    public static OfferingTerms Of(Draft draft, HouseStyle house)
    {
        var language = draft.Reading.Language;
        var said = SpokenOf.In(draft.Reading.Text);
        var about = SpokenOf.In(draft.Reading.Text, draft.Subject);
        var named = house.Services.Where(service => service.Called.Prepend(service.Name).Any(about.HasAllOf)
            && Offering.In(service.Includes, language).Count + Offering.In(service.Excludes, language).Count + Offering.In(service.Rules, language).Count > 0).ToList();
        return new()
        {
            Named = string.Join(", ", named.Select(service => service.Name)),
            Includes = [.. named.SelectMany(service => Offering.In(service.Includes, language)).Distinct().Where(line => !said.Has(line))],
            Excludes = [.. named.SelectMany(service => Offering.In(service.Excludes, language)).Distinct().Where(line => !said.Has(line))],
            Rules = [.. named.SelectMany(service => Offering.In(service.Rules, language)).Distinct().Where(line => !said.Has(line))],
        };
    }

    /// <summary>Whether another letter says all that is missing here.</summary>
    public bool IsSaidIn(string text)
    {
        var said = SpokenOf.In(text);
        return Includes.Concat(Excludes).Concat(Rules).All(said.Has);
    }
}
