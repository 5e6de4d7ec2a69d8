using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// Who is on neither side: not of us, not of the client, and in no letter the client has sent. What a supplier wrote to us is not for the
/// client's eyes.
/// </summary>
internal sealed class Strangers
{
    private readonly OurSide _us;
    private readonly HashSet<Party> _people = [];
    private readonly HashSet<string> _domains = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<Letter> _theirs;

    public Strangers(Draft draft, Correspondence correspondence, HouseStyle house)
    {
        _us = new(house, correspondence, draft);
        _theirs = [.. correspondence.Letters.Where(letter => !letter.IsOurs)];
        _people.UnionWith(draft.Recipients.Concat(correspondence.Letters.SelectMany(letter => letter.To.Concat(letter.Cc).Concat(letter.ReplyTo).Append(letter.From!))).OfType<Party>());
        _domains.UnionWith(_people.Select(party => party.Domain).Where(domain => !Addresses.IsFreeMail(domain)));
    }

    /// <summary>The line that names a stranger as the writer of a quoted letter; empty where nobody is one, or nobody is known to be the client.</summary>
    public Passage In(Part quoted)
    {
        var at = quoted.Passage.Start;
        foreach (var line in quoted.Text.Split('\n'))
        {
            if (_theirs.Count > 0 && Array.Exists(Leaks.From, line.TrimStart('>', ' ', '*').StartsWith) && Leaks.Addressed(line).Any(Is))
            {
                return Passage.Between(at, at + line.TrimEnd().Length);
            }

            at += line.Length + 1;
        }

        return default;
    }

    /// <summary>Whether a header line holds a name without an address, and not that of anybody who is in the correspondence for the client.</summary>
    public bool IsNameAlone(string names) =>
        _theirs.Count > 0 && names.Trim() is { Length: > 0 } bare && !bare.Contains('@', StringComparison.Ordinal) && !bare.Contains(" at ", StringComparison.Ordinal)
        && !_people.Any(party => !_us.Includes(party) && (IsNamed(bare, party.Name) || IsNamed(bare, party.Address.Split('@')[0])))
        && !_theirs.Any(letter => letter.Text.Contains(bare, StringComparison.OrdinalIgnoreCase));

    private static bool IsNamed(string line, string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(one => one.Length > 1 && line.Contains(one, StringComparison.OrdinalIgnoreCase));

    private bool Is(Party party) =>
        !_us.Includes(party) && !_people.Contains(party) && !_domains.Contains(party.Domain)
        && !_theirs.Any(letter => letter.Text.Contains(party.Address, StringComparison.OrdinalIgnoreCase));
}
