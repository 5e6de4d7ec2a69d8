using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>Whom a letter speaks to: people outside also write to each other, and we only read along.</summary>
internal sealed class Addressee(Correspondence correspondence, HouseStyle house)
{
    private readonly Dictionary<string, Letter> _letters = correspondence.Letters
        .GroupBy(letter => letter.MessageId, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly HashSet<Party> _us = [.. correspondence.Letters.Where(letter => letter.IsOurs).Select(letter => letter.From).OfType<Party>()];

    /// <summary>Whether a letter answers somebody else outside, and is not sent to us but in copy.</summary>
    public bool IsSomebodyElse(Letter letter) =>
        Answered(letter) is { IsOurs: false, From: { } author } && letter.From is { } writer && !author.Equals(writer) && !letter.To.Any(IsUs);

    private bool IsUs(Party party) => house.Ours.Include(party) || _us.Contains(party);

    private Letter? Answered(Letter letter) =>
        (letter.InReplyTo ?? (letter.References is [.., var last] ? last : null)) is { } id ? _letters.GetValueOrDefault(id) : null;
}
