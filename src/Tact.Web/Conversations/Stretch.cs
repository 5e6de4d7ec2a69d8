using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Web.Conversations;

/// <summary>How a stretch of a letter is shown.</summary>
public enum Shape
{
    /// <summary>In full: what the writer says now.</summary>
    Plain,

    /// <summary>In full but quieter: a quote that is answered right beneath it.</summary>
    Quoted,

    /// <summary>Quieter still: the signature.</summary>
    Signature,

    /// <summary>Behind a fold: earlier letters, legal notices.</summary>
    Folded,
}

/// <summary>A stretch of a letter's text with the way it is shown.</summary>
/// <param name="Shape">How it is shown.</param>
/// <param name="Kind">What it is, for the words on a fold.</param>
/// <param name="Passage">Where it stands in the letter's text.</param>
public sealed record Stretch(Shape Shape, PartKind Kind, Passage Passage)
{
    /// <summary>A quote no longer than this is shown where the writer answers right beneath it.</summary>
    private const int LongestInline = 600;

    /// <summary>The stretches of a letter, in order; nothing is left out.</summary>
    public static List<Stretch> Of(LetterReading reading)
    {
        var parts = Joined(reading.Parts);
        return [.. parts.Select((part, at) => part with { Shape = ShapeOf(part, at, parts) })];
    }

    /// <summary>A quote and the line that introduces it are one.</summary>
    private static List<Stretch> Joined(IReadOnlyList<Part> parts)
    {
        var joined = new List<Stretch>();
        foreach (var part in parts)
        {
            var kind = part.Kind == PartKind.Attribution ? PartKind.Quote : part.Kind;
            if (joined.LastOrDefault() is { } before && before.Kind == kind)
            {
                joined[^1] = before with { Passage = Passage.Between(before.Passage.Start, part.Passage.End) };
            }
            else
            {
                joined.Add(new(Shape.Plain, kind, part.Passage));
            }
        }

        return joined;
    }

    private static Shape ShapeOf(Stretch part, int at, List<Stretch> all) => part.Kind switch
    {
        PartKind.Own => Shape.Plain,
        PartKind.Signature => Shape.Signature,
        PartKind.Quote when part.Passage.Length <= LongestInline && all.Skip(at + 1).Any(one => one.Kind == PartKind.Own) => Shape.Quoted,
        _ => Shape.Folded,
    };
}
