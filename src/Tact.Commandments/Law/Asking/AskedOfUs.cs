using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What a letter of the client asks of us: what was read, without what a member struck off, and with what a member wrote in.</summary>
internal sealed class AskedOfUs(Correspondence correspondence, HouseStyle house)
{
    private const int LongestName = 20;

    private static readonly string[] _or = ["or ", "или ", "либо ", "还是", "或者"];

    private readonly Addressee _addressee = new(correspondence, house);

    /// <summary>In the order it stands; what people outside ask each other is not asked of us.</summary>
    public List<Ask> In(Letter letter)
    {
        var marks = correspondence.Marks.Where(mark => mark.MessageId == letter.MessageId).ToList();
        var added = marks.Where(mark => !mark.IsStruckOff)
            .Select(mark => new Ask(mark.Text, AskKind.Question, Expected.Thing, default, 1));
        var read = _addressee.IsSomebodyElse(letter) ? [] : letter.Reading.Asks;
        read = [.. read.Where(ask => !IsCall(ask))];
        read = [.. read.Where((ask, at) => at == 0 || !IsTurnedRound(read[at - 1], ask, letter.Reading.Text))];
        return [.. read.Where(ask => read.Count == 1 || !(AskingTurns.LeadIn(ask.Text) || AskingTurns.WantAnAnswer(ask.Text))).Concat(added)
            .Where(ask => !marks.Any(mark => mark.IsStruckOff && Wording.Same(mark.Text, ask.Text)))];
    }

    /// <summary>"Denis??": a name that elsewhere opens a sentence calls, and asks nothing.</summary>
    private bool IsCall(Ask ask) =>
        ask.Text.TrimEnd('?', '!', '？', '！', ' ') is { Length: > 1 and <= LongestName } name && char.IsUpper(name[0]) && name.All(char.IsLetter)
        && correspondence.Letters.Any(letter => letter.Text.Contains(name + ",", StringComparison.Ordinal));

    /// <summary>"Or the other way round?": right behind a question it is the same one.</summary>
    private static bool IsTurnedRound(Ask before, Ask ask, string text) =>
        !before.InSubject && ask.Passage.Start >= before.Passage.End
        && text[before.Passage.End..ask.Passage.Start].Trim().Length == 0
        && Array.Exists(_or, or => ask.Text.StartsWith(or, StringComparison.OrdinalIgnoreCase));
}
