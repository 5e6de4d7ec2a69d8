using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>The tasks of a correspondence: asked for by the client, taken up by us, reported.</summary>
internal sealed class AssignedTasks
{
    // A history is asked about again with every key a member presses.
    private static readonly ConditionalWeakTable<Correspondence, IReadOnlyList<AssignedTask>> Kept = [];

    private readonly HouseStyle _house;
    private readonly TimeZoneInfo _zone;
    private readonly AskedOfUs _asked;
    private List<AssignedTask> _open = [];

    private AssignedTasks(Correspondence correspondence, HouseStyle house)
    {
        _house = house;
        _zone = correspondence.ZoneOfTheClient(house);
        _asked = new(correspondence, house);
    }

    /// <summary>Those still unreported after everything that has happened, in the order they were asked for.</summary>
    public static IReadOnlyList<AssignedTask> After(Correspondence correspondence, HouseStyle house) =>
        Kept.GetValue(correspondence, one => Read(one, house));

    private static List<AssignedTask> Read(Correspondence correspondence, HouseStyle house)
    {
        var tasks = new AssignedTasks(correspondence, house);
        foreach (var letter in correspondence.Letters.Where(letter => !(letter.At <= correspondence.ClosedAt)))
        {
            if (letter.IsFromAClient())
            {
                tasks.Hear(letter);
            }
            else if (tasks._open.Count > 0 && letter is { IsOurs: true, Kind: LetterKind.Letter })
            {
                tasks.Report(letter);
            }
        }

        return tasks._open;
    }

    /// <summary>A client who says that it is settled wants none of it any more; who only thanks is content with what nobody named a day for.</summary>
    private void Hear(Letter letter)
    {
        _open = AskingTurns.Settle(letter.Reading.Text) ? [] : BareThanks.Is(letter) ? _open.FindAll(task => task.Due is not null) : _open;
        var asked = _asked.In(letter).Where(ask => ask is { Kind: AskKind.Request, InSubject: false })
            .Select(ask => TaskWords.Read(letter, ask)).OfType<AssignedTask>()
            .Select(task => task with { Due = letter.Reading.Times.FirstOrDefault(time => time.Passage.Overlaps(task.Ask.Passage))?.From(letter.At, _zone) }).ToList();
        _open = [.. _open.Where(task => !asked.Exists(again => Wording.Same(again.Ask.Text, task.Ask.Text))), .. asked];
    }

    /// <summary>What our letter leaves unsaid is wanted within the reply target; what it takes up is wanted by the day it names.</summary>
    private void Report(Letter letter)
    {
        var report = Tact.Commandments.Report.Of(letter);
        _open = [.. from task in _open
                    let said = report.Of(task)
                    where said != Reported.Done
                    let promised = report.Promised(task)?.From(letter.At, _zone)
                    select said == Reported.Nothing
                        ? task with { Due = task.Due ?? letter.At.AddMinutes(_house.Reply.DueMinutes), Since = letter.At }
                        : task with { IsTakenUp = true, Due = promised ?? (task.IsTakenUp || task.Since == task.Letter.At ? task.Due : null), Since = letter.At }];
    }
}
