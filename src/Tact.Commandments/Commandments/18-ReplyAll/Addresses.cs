using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>What an address says of whoever is behind it, by <c>ReplyAll.addresses.txt</c>.</summary>
internal static class Addresses
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Lists = new(() =>
        Embedded.Sections("Commandments/18-ReplyAll/ReplyAll.addresses.txt").ToDictionary(
            section => section.Key, section => section.Value.ToHashSet(StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether nobody reads what is sent there.</summary>
    public static bool IsNoReply(Party party)
    {
        var box = Box(party).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal);
        var plus = box.IndexOf('+', StringComparison.Ordinal);
        box = plus > 0 ? box[..plus] : box;
        return Lists.Value["no reply"].Any(word => box.Equals(word, StringComparison.OrdinalIgnoreCase)
            || (word.Length >= 7 && box.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether the domain gives addresses to anybody, so that two people there need not be colleagues.</summary>
    public static bool IsFreeMail(string domain) => Lists.Value["free mail"].Contains(domain);

    /// <summary>Whether it is a mailing list that brings a letter to many.</summary>
    public static bool IsAList(Party party) =>
        Lists.Value["list domains"].Any(domain => party.Domain == domain
            || (domain[^1] == '.' && party.Domain.StartsWith(domain, StringComparison.OrdinalIgnoreCase)))
        || Lists.Value["list endings"].Any(ending => Box(party).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands before the <c>@</c>.</summary>
    public static string Box(Party party) =>
        party.Address.LastIndexOf('@') is var at and > 0 ? party.Address[..at] : party.Address;
}
