using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>Where one sentence becomes two.</summary>
internal static class Joints
{
    /// <summary>What a clause must offer to stand for itself.</summary>
    public const Offered Answering =
        Offered.Deferral | Offered.Yes | Offered.No | Offered.Time | Offered.Price | Offered.Quantity | Offered.Done | Offered.Attached;

    private static readonly WordSet Conjunctions = new(["and", "but", "while", "whereas", "и", "а", "но", "же"]);

    /// <summary>Whether a clause of its own begins at a word: after a semicolon or a comma and a conjunction; in Chinese after any comma.</summary>
    public static bool Part(WordRun words, int at) =>
        words.IsSign(at - 1, ";；，")
        || (Conjunctions.Has(words, at) && (words.IsSign(at - 1, ",") || words.Is(at, "but")));
}
