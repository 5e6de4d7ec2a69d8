using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Filing;

/// <summary>Groups the letters of an archive into the conversations a desk would file them in, without a desk. Keeps no text of them.</summary>
/// <param name="ours">Our own addresses; with none, a letter that names anybody finds no place by its subject.</param>
public sealed class Partition(OwnAddresses ours)
{
    private readonly List<TiedLetter> _letters = [];
    private List<string>? _names;

    /// <summary>Takes a letter; those without an arrival stand at their own date. The answer is its number, counted from 0.</summary>
    public int Add(ReadMime mime)
    {
        var letter = mime.Letter with { IsOurs = ours.Include(mime.Letter.From) };
        var light = new FiledLetter
        {
            MessageId = letter.MessageId,
            Digest = "",
            FromAddress = letter.From?.Address.ToLowerInvariant() ?? "",
            BaseSubject = Subjects.Key(letter.Subject),
            At = letter.At,
            IsStray = StrayAnswers.IsOne(letter),
            Partners = [.. StrayAnswers.Partners(letter, ours)],
        };
        _letters.Add(new(light, [.. Ties.Of(letter, mime.Enclosed, claimsToBeOurs: false).Skip(1)]));
        _names = null;
        return _letters.Count - 1;
    }

    /// <summary>The conversation of each letter, by its number: named by the Message-ID of the conversation's first letter.</summary>
    public IReadOnlyList<string> Conversations() => _names ??= Names(Grouped());

    private Groups Grouped()
    {
        var groups = new Groups();
        foreach (var (letter, id) in Contradictions.Without(_letters).SelectMany(one => one.Named.Select(id => (one.Letter, id))))
        {
            groups.Join(id, letter);
        }

        SharedIds.JoinAll(groups, _letters);
        StrayAnswers.JoinAll(groups, _letters.Select(one => one.Letter), letter => letter);
        return groups;
    }

    private List<string> Names(Groups groups)
    {
        var (names, taken) = (new Dictionary<object, string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var group in _letters.Select(one => one.Letter).GroupBy(groups.Of))
        {
            var first = group.OrderBy(one => one.At).ThenBy(one => one.MessageId, StringComparer.Ordinal).First().MessageId;
            var name = first;
            for (var other = 2; !taken.Add(name); other++)
            {
                name = $"{first}#{other}";
            }

            names[group.Key] = name;
        }

        return [.. _letters.Select(one => names[groups.Of(one.Letter)])];
    }
}
