using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Mail.Reading;

namespace Tact.Desk.Filing;

/// <summary>Groups the letters of an archive into the conversations a desk would file them in, without a desk. Keeps no text of them.</summary>
/// <param name="ours">Our own addresses; with none, no letter is found a place by its subject.</param>
public sealed class Partition(OwnAddresses ours)
{
    private readonly List<FiledLetter> _letters = [];
    private readonly Groups _groups = new();
    private bool _isSettled;

    /// <summary>Takes a letter; those without an arrival stand at their own date. The answer is its number, counted from 0.</summary>
    public int Add(ReadMime mime)
    {
        var letter = mime.Letter with { IsOurs = ours.Include(mime.Letter.From) };
        var light = new FiledLetter
        {
            MessageId = letter.MessageId,
            Digest = "",
            BaseSubject = Subjects.Key(letter.Subject),
            At = letter.At,
            IsStray = StrayAnswers.IsOne(letter),
            Partners = [.. StrayAnswers.Partners(letter, ours)],
        };
        foreach (var id in Ties.Of(letter, mime.Enclosed, claimsToBeOurs: false))
        {
            _groups.Join(id, light);
        }

        _letters.Add(light);
        _isSettled = false;
        return _letters.Count - 1;
    }

    /// <summary>The conversation of each letter, by its number: named by the Message-ID of the conversation's first letter.</summary>
    public IReadOnlyList<string> Conversations()
    {
        if (!_isSettled)
        {
            StrayAnswers.JoinAll(_groups, _letters, letter => letter);
            _isSettled = true;
        }

        var names = _letters.GroupBy(_groups.Of).ToDictionary(
            group => group.Key, group => group.OrderBy(one => one.At).ThenBy(one => one.MessageId, StringComparer.Ordinal).First().MessageId);
        return [.. _letters.Select(letter => names[_groups.Of(letter)])];
    }
}
