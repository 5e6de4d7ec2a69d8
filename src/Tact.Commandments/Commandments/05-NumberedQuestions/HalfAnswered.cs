using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A letter of the client that answers some of our numbered questions and leaves others.</summary>
/// <param name="Asked">Our letter.</param>
/// <param name="By">The newest letter of theirs.</param>
/// <param name="Open">The questions nobody has answered.</param>
internal sealed record HalfAnswered(Letter Asked, Letter By, IReadOnlyList<Ask> Open)
{
    /// <summary>The one that waits for a reminder of ours, or null: nothing was answered yet, everything was, or we wrote again.</summary>
    public static HalfAnswered? In(Correspondence correspondence)
    {
        if (correspondence.LastOfOurs is not { } ours || correspondence.ClosedAt >= ours.At || Numbered(ours) is not { Count: > 1 } asked)
        {
            return null;
        }

        var open = asked;
        Letter? by = null;
        foreach (var letter in correspondence.Letters.Where(letter => letter.At > ours.At && letter.IsFromAClient()))
        {
            (open, by) = (Left(open, ours, letter), letter);
        }

        return by is not null && open.Count > 0 && open.Count < asked.Count ? new(ours, by, open) : null;
    }

    private static List<Ask> Numbered(Letter ours)
    {
        var items = OurQuestions.In(ours.Reading).Where(one => one.IsItem).ToList();
        return [.. ours.Reading.Asks.Where(ask => items.Exists(item => item.Passage.Start == ask.Passage.Start && !ask.InSubject))];
    }

    private static List<Ask> Left(List<Ask> open, Letter ours, Letter letter)
    {
        var answers = Answers.To([.. open.Select(ask => new OpenAsk(ours, ask))], letter.Reading, letter.Attachments);
        return [.. open.Zip(answers).Where(pair => pair.Second.State == Answered.No).Select(pair => pair.First)];
    }
}
