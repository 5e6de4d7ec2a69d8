using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What was meant for us alone: letters among ourselves beneath the draft, words the house keeps in the kitchen, internal files.</summary>
internal static class Leaks
{
    internal static readonly string[] From = ["From:", "От:", "发件人：", "发件人:"];
    private static readonly string[] _to = ["To:", "Cc:", "Кому:", "Копия:", "收件人：", "收件人:", "抄送：", "抄送:"];
    private static readonly string[] _internal = ["internal", "gross margin", "gross_margin", "внутр", "для своих", "маржа", "себестоимост", "内部", "毛利", "底价"];

    /// <summary>Where they stand in the draft, with the key of the room's words.</summary>
    public static IEnumerable<(string Key, Passage Passage)> In(Draft draft, Correspondence correspondence, HouseStyle house)
    {
        var strangers = new Strangers(draft, correspondence, house);
        foreach (var word in house.KitchenWords.Where(word => word.Length > 0))
        {
            if (Words(draft.Text, word) is { Length: > 0 } found)
            {
                yield return ("word", found);
            }
        }

        foreach (var quoted in draft.Reading.Parts.Where(part => part.Kind is not (PartKind.Own or PartKind.Signature or PartKind.Disclaimer)))
        {
            if ((AmongUs(quoted, house, strangers) is { Length: > 0 } ours ? ours : strangers.In(quoted)) is { Length: > 0 } header)
            {
                yield return ("letter", header);
            }
        }
    }

    /// <summary>Whether a file's name says that it is for us alone.</summary>
    public static bool IsInternal(string file) => Array.Exists(_internal, word => file.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Passage Words(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if (Scripts.IsHan(word[0]) || ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))))
            {
                return new(at, word.Length);
            }
        }

        return default;
    }

    /// <summary>The line that names the writer of a letter from one of us to none but us, by their addresses or by their bare names.</summary>
    private static Passage AmongUs(Part quoted, HouseStyle house, Strangers strangers)
    {
        var (from, at) = (default(Passage), quoted.Passage.Start);
        foreach (var line in quoted.Text.Split('\n'))
        {
            var bare = line.TrimStart('>', ' ', '*');
            if (Array.Find(From, bare.StartsWith) is { } begun)
            {
                from = strangers.IsNameAlone(bare[begun.Length..]) || IsOurs(bare, house) ? Passage.Between(at, at + line.TrimEnd().Length) : default;
            }
            else if (from.Length > 0 && Array.Find(_to, bare.StartsWith) is { } addressed)
            {
                return IsOurs(bare, house) || strangers.IsNameAlone(bare[addressed.Length..]) ? from : default;
            }

            at += line.Length + 1;
        }

        return default;
    }

    /// <summary>Whether a header line names addresses, and only ours.</summary>
    private static bool IsOurs(string line, HouseStyle house)
    {
        var addresses = Addressed(line).ToList();
        return addresses.Count > 0 && addresses.TrueForAll(house.Ours.Include);
    }

    /// <summary>The addresses a header line names.</summary>
    internal static IEnumerable<Party> Addressed(string line) => line.Split(' ', ',', ';', '<', '>', '(', ')', '[', ']', '"')
        .Where(word => word.Contains('@')).Select(word => new Party(word.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)));
}
