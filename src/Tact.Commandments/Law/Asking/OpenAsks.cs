using System.Runtime.CompilerServices;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>
/// The asks still open in a correspondence: questions stay until a letter answers them, ours or that of somebody else at the
/// client, or until whoever asked takes them back; requests until our next letter (whether they were done is for
/// commandment 8). What people outside ask each other is not asked of us.
/// </summary>
public sealed class OpenAsks
{
    private const double Surely = 0.6;

    private static readonly ConditionalWeakTable<Correspondence, IReadOnlyList<OpenAsk>> Kept = [];

    private readonly Correspondence _correspondence;
    private readonly TimeZoneInfo _zone;
    private readonly AskedOfUs _asked;
    private List<OpenAsk> _open = [];

    private OpenAsks(Correspondence correspondence, HouseStyle house)
    {
        _correspondence = correspondence;
        _zone = correspondence.ZoneOfTheClient(house);
        _asked = new(correspondence, house);
    }

    /// <summary>The asks open now, in the order they were made, each with the letter it stands in.</summary>
    public static IReadOnlyList<OpenAsk> Of(Correspondence correspondence, HouseStyle? house = null) =>
        Kept.GetValue(correspondence, one => new OpenAsks(one, house ?? HouseStyle.Default).After(one.Letters));

    private List<OpenAsk> After(IEnumerable<Letter> letters)
    {
        foreach (var letter in letters.Where(letter => !(letter.At <= _correspondence.ClosedAt)))
        {
            if (letter.IsFromAClient())
            {
                _open = Without(AnsweredByOthers(letter));
                Hear(letter);
            }
            else if (letter.IsOurs)
            {
                Answer(letter);
            }
        }

        return _open;
    }

    /// <summary>A client who only thanks, or says that it is settled, wants nothing any more; one who asks again asks once.</summary>
    private void Hear(Letter letter)
    {
        var asks = _asked.In(letter);
        if ((asks.Count == 0 && BareThanks.Is(letter)) || (_open.Count > 0 && AskingTurns.Settle(letter.Reading.Text)))
        {
            _open = Without(_open.Where(one => one.Letter.From is not { } author || author.Equals(letter.From)));
        }

        _open = [.. _open.Where(one => !asks.Any(ask => Wording.Same(ask.Text, one.Ask.Text))), .. asks.Select(ask => new OpenAsk(letter, ask))];
    }

    /// <summary>What a colleague of whoever asked has answered; of what is put off, only our own word counts.</summary>
    private IEnumerable<OpenAsk> AnsweredByOthers(Letter letter)
    {
        var others = _open.Where(one => one.Ask.Kind == AskKind.Question && one.Letter.From is { } author && !author.Equals(letter.From)).ToList();
        return others.Count == 0 ? [] : others.Zip(Answers.To(others, letter.Reading, letter.Attachments))
            .Where(pair => pair.Second is { State: Answered.Yes, Confidence: >= Surely }).Select(pair => pair.First);
    }

    private List<OpenAsk> Without(IEnumerable<OpenAsk> some)
    {
        var gone = some.ToHashSet();
        return gone.Count == 0 ? _open : [.. _open.Where(one => !gone.Contains(one))];
    }

    private void Answer(Letter letter)
    {
        var answers = Answers.To(_open, letter.Reading, letter.Attachments);
        _open = [.. _open.Zip(answers, (one, answer) => (one, answer))
            .Where(pair => pair.one.Ask.Kind == AskKind.Question && pair.answer.State != Answered.Yes)
            .Select(pair => pair.answer is { State: Answered.Deferred, Until: { } until }
                ? pair.one with { PutOffUntil = until.From(letter.At, _zone) }
                : pair.one)];
    }
}
