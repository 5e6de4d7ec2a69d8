using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>An edit of the draft that a person can see, take with one click, and undo. A closed set.</summary>
/// <param name="Label">What the button says, e.g. "Add Tom".</param>
public abstract record Fix(string Label)
{
    /// <summary>Puts <paramref name="Replacement"/> where <paramref name="Passage"/> of the text stands.</summary>
    public sealed record Text(string Label, Passage Passage, string Replacement) : Fix(Label);

    /// <summary>Makes <paramref name="Value"/> the subject.</summary>
    public sealed record Subject(string Label, string Value) : Fix(Label);

    /// <summary>Takes recipients off wherever they stand, then adds others: whoever is in both moves.</summary>
    public sealed record Recipients(
        string Label, IReadOnlyList<Party> AddTo, IReadOnlyList<Party> AddCc, IReadOnlyList<Party> Remove) : Fix(Label);
}
