namespace Tact.Commandments.Law;

/// <summary>How clients of the house pay.</summary>
public sealed record PaymentTerms
{
    /// <summary>The currency, as the three letters of ISO 4217; null where none is said.</summary>
    public string? Currency { get; init; }

    /// <summary>How many days after an invoice; null where none are said.</summary>
    public int? DaysToPay { get; init; }

    /// <summary>The terms in whole sentences, by language (<c>en</c>, <c>ru</c>, <c>zh</c>).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Terms { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The ways to pay, by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Ways { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
