using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Reads what clients ask next.</summary>
internal static class HouseNextQuestions
{
    /// <summary>The house with what its file tells.</summary>
    /// <exception cref="DeskFailure">The file is broken, or a question says not when it comes or what it is.</exception>
    public static HouseStyle Teach(HouseStyle house, string file)
    {
        var read = HouseYaml.Read<NextQuestionsFile>(file);
        return house with
        {
            NextShare = read.LearnedShare is >= 0 and <= 1 ? read.LearnedShare : throw new DeskFailure(
                $"{file}: learned-share is {read.LearnedShare}.", "Write a share from 0 to 1, as 0.3."),
            NextQuestions = [.. read.NextQuestions.Select((one, at) => Read(one, at, file))],
        };
    }

    private static NextQuestion Read(NextQuestionEntry entry, int at, string file)
    {
        if (entry.After.Count == 0 || entry.Asks.Count == 0)
        {
            throw new DeskFailure($"{file}: question {at + 1} has no {(entry.After.Count == 0 ? "after" : "asks")}.", "Say after what it comes (after) and how it reads (asks).");
        }

        return new()
        {
            After = entry.After,
            Topic = entry.Topic is null || NextQuestion.Topics.Contains(entry.Topic) ? entry.Topic : throw new DeskFailure(
                $"{file}: question {at + 1} is about \"{entry.Topic}\", which is no topic.", $"Leave it out, or write one of {string.Join(", ", NextQuestion.Topics)}."),
            Asks = HouseWords.Spoken(entry.Asks, $"{file}: the asks of question {at + 1}"),
            Answer = HouseWords.Spoken(entry.Answer, $"{file}: the answers of question {at + 1}"),
            SaidBy = entry.SaidBy,
        };
    }
}
