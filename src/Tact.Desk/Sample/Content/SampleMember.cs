namespace Tact.Desk.Sample.Content;

/// <summary>A person at the demo's desk.</summary>
public sealed record SampleMember
{
    /// <summary>What the conversations call them by.</summary>
    public required string Key { get; init; }

    /// <summary>Their name in Latin letters.</summary>
    public required string Name { get; init; }

    /// <summary>Their name as they write it to clients of their own tongue; null where it is the same.</summary>
    public string? Native { get; init; }

    /// <summary>Their own address; most letters leave from a mailbox of the team.</summary>
    public required string Address { get; init; }

    /// <summary>Owner, lead, member or guest.</summary>
    public required string Role { get; init; }

    /// <summary>The IANA name of the zone they live in.</summary>
    public required string Zone { get; init; }

    /// <summary>The language of their screens: en, ru or zh.</summary>
    public required string Language { get; init; }

    /// <summary>The name they sign with in a letter of that language.</summary>
    public string NameIn(string language) => Native is not null && language == (IsCyrillic(Native) ? "ru" : "zh") ? Native : Name;

    private static bool IsCyrillic(string name) => name.Any(letter => letter is >= 'А' and <= 'я');
}
