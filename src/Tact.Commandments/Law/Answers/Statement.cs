using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>A thing a letter says: a sentence of it, or a clause that puts something off.</summary>
internal sealed class Statement
{
    /// <summary>Where it stands in the letter's own text.</summary>
    public required Passage Passage { get; init; }

    /// <summary>What it is about.</summary>
    public required HashSet<ulong> Terms { get; init; }

    /// <summary>What it offers.</summary>
    public required Offered Offers { get; init; }

    /// <summary>Whether it asks itself.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it wants something done itself.</summary>
    public bool IsBid { get; init; }

    /// <summary>Whether it leads in what follows: a heading, a question said again.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it begins with its yes or no.</summary>
    public bool IsPlainWord { get; init; }

    /// <summary>Whether a new paragraph begins with it.</summary>
    public bool OpensParagraph { get; init; }

    /// <summary>The number of the item it belongs to, from 1; 0 outside a list.</summary>
    public int Item { get; init; }

    /// <summary>The asks quoted right above it, by their wording.</summary>
    public IReadOnlySet<string> Quoted { get; init; } = NothingQuoted;

    /// <summary>The time it promises, else the last one it names.</summary>
    public NamedTime? Until { get; init; }

    /// <summary>What stands in no quote.</summary>
    public static IReadOnlySet<string> NothingQuoted { get; } = new HashSet<string>();

    /// <summary>Whether it offers this.</summary>
    public bool Has(Offered offer) => (Offers & offer) != 0;

    /// <summary>Whether it says something that could be an answer.</summary>
    public bool IsSubstantial => !IsQuestion && !IsLead && !Has(Offered.Deferral)
        && (!Has(Offered.Courtesy) || Has(Offered.Price | Offered.Yes | Offered.No)) && (Terms.Count > 0 || Offers != Offered.None);
}
