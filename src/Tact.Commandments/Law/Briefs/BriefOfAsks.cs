using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What is asked and owed in a correspondence, in both directions.</summary>
internal sealed class BriefOfAsks(Correspondence correspondence, HouseStyle house)
{
    private const double Surely = 0.7;

    /// <summary>What the client asked and no letter of ours answered; what we put off has its time.</summary>
    public IEnumerable<BriefLine> TheirQuestions() => OpenAsks.Of(correspondence, house)
        .Where(open => open.Ask.Kind == AskKind.Question)
        .Select(open => new BriefLine(OneLine(open.Ask.Text), open.Evidence, open.PutOffUntil));

    /// <summary>What we asked and no later letter of the client answered.</summary>
    public IEnumerable<BriefLine> OurQuestions() =>
        from letter in correspondence.Letters
        where letter is { IsOurs: true, Kind: LetterKind.Letter }
        from ask in letter.Reading.Asks
        where ask is { Kind: AskKind.Question, InSubject: false, Confidence: >= Surely }
        where !correspondence.Letters.Any(later => later.IsFromAClient() && later.At > letter.At && Answers(later, letter, ask))
        select new BriefLine(OneLine(ask.Text), new(letter.MessageId, ask.Text));

    /// <summary>What the client wants done and has not been told of, with the day we or they named.</summary>
    public IEnumerable<BriefLine> Tasks() => AssignedTasks.After(correspondence, house)
        .Select(task => new BriefLine(task.Words, new(task.Letter.MessageId, task.Ask.Text), task.Due));

    /// <summary>What is owed, soonest last, so that it is the one that stays when there is much.</summary>
    public IEnumerable<BriefLine> Owed() => Obligations.Of(correspondence, house).Dues
        .OrderByDescending(due => due.By)
        .Select(due => new BriefLine(due.What, due.Evidence.Count > 0 ? due.Evidence[0] : null, due.By));

    private static bool Answers(Letter later, Letter ours, Ask ask) =>
        Law.Answers.To([new(ours, ask)], later.Reading, later.Attachments) is [{ State: Answered.Yes }];

    /// <summary>Words of a letter without its line ends.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
