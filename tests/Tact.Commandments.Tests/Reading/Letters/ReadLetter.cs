using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Tests.Reading.Letters;

/// <summary>A labelled letter beside what the reader reads in it.</summary>
internal sealed class ReadLetter
{
    private readonly LetterReading _reading;
    private readonly List<Ask> _asks;
    private readonly List<(int Labelled, int Read)> _met;

    public ReadLetter(LabelledLetter letter)
    {
        Letter = letter;
        _reading = Reader.Read(letter.Text, letter.Subject);
        _asks = [.. _reading.Asks.Where(ask => !ask.InSubject)];
        _met = [.. Agreement.Pairs(Labelled(letter.Asks.Select(ask => ask.Text)), _asks.Select(ask => _reading.InBody(ask.Passage)))];
    }

    public LabelledLetter Letter { get; }

    /// <summary>The asks, wherever they stand.</summary>
    public Agreement Asks => new(_met.Count, _asks.Count - _met.Count, Letter.Asks.Count - _met.Count);

    /// <summary>Of the asks that were found: questions told from requests.</summary>
    public Agreement Kinds => Among(pair => Name(_asks[pair.Read].Kind) == Letter.Asks[pair.Labelled].Kind);

    /// <summary>Of the asks that were found: the kind of answer they want.</summary>
    public Agreement Expectations => Among(pair => Name(_asks[pair.Read].Expects) == Letter.Asks[pair.Labelled].Expects);

    public Agreement Promises => Agreement.Of(
        Labelled(Letter.Promises.Select(one => one.Text)), _reading.Promises.Select(one => _reading.InBody(one.Passage)));

    public Agreement Prices => Agreement.Of(Labelled(Letter.Prices), _reading.Prices.Select(one => _reading.InBody(one.Passage)));

    public Agreement Acts => Agreement.Of(
        Letter.Acts.ToHashSet(), _reading.Acts.Select(Name).Where(act => act is "greeting" or "thanks" or "closing" or "complaint" or "apology" or "agreement").ToHashSet());

    /// <summary>Whether the letter's own last line of prose was kept as new text.</summary>
    public Agreement NewText => _reading.Text.Contains(Letter.New, StringComparison.Ordinal) ? new(1, 0, 0) : new(0, 0, 1);

    private Agreement Among(Func<(int Labelled, int Read), bool> isRight)
    {
        var right = _met.Count(isRight);
        return new(right, _met.Count - right, _met.Count - right);
    }

    // A label that stands several times in a letter means its first standing behind the label before.
    private List<Passage> Labelled(IEnumerable<string> labels)
    {
        var (found, from) = (new List<Passage>(), 0);
        foreach (var label in labels)
        {
            var at = Letter.Text.IndexOf(label, from, StringComparison.Ordinal) is var next and >= 0 ? next : Letter.Text.IndexOf(label, StringComparison.Ordinal);
            found.Add(new(at, label.Length));
            from = at + label.Length;
        }

        return found;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
