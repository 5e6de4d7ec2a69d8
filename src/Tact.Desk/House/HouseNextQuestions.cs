using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Reads what clients ask next.</summary>
internal static class HouseNextQuestions
{
    /// <summary>The house with what its file tells.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static HouseStyle Teach(HouseStyle house, string file)
    {
        var read = HouseYaml.Read<NextQuestionsFile>(file);
        return house with
        {
            NextShare = read.LearnedShare,
            NextQuestions = [.. read.NextQuestions.Select(one => new NextQuestion
            {
                After = one.After,
                Topic = one.Topic,
                Asks = one.Asks,
                Answer = one.Answer,
                SaidBy = one.SaidBy,
            })],
        };
    }
}
