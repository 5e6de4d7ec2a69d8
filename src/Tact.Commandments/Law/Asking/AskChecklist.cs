using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>The client's open asks with what a draft does about each: the numbered list beside the composer.</summary>
public static class AskChecklist
{
    /// <summary>Every open ask, in the order it was asked.</summary>
    public static IReadOnlyList<CheckedAsk> Of(Draft draft, Correspondence correspondence, HouseStyle? house = null)
    {
        var open = OpenAsks.Of(correspondence, house);
        var answers = Answers.To(open, draft.Reading, draft.Attachments);
        return [.. open.Zip(answers, (one, answer) => Held(one, answer, draft))];
    }

    private static CheckedAsk Held(OpenAsk open, Answer answer, Draft draft)
    {
        var passage = answer.State == Answered.No ? default : draft.Reading.InBody(answer.Passage);
        return new(open, answer.State, passage.Length == 0 ? "" : passage.In(draft.Text), passage, answer.Confidence);
    }
}
