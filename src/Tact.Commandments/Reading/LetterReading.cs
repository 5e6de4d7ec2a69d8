using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>What a letter says, as <see cref="Reader"/> found it. Passages count in <see cref="Text"/> unless they say otherwise.</summary>
public sealed record LetterReading
{
    private double? _heat;

    /// <summary>The language most of the new text is in.</summary>
    public Language Language { get; init; }

    /// <summary>The body cut into parts, in order; together they are the whole body.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The new text alone: the own parts, one after another.</summary>
    public string Text { get; init; } = "";

    /// <summary>The new text cut into words, once for everybody who asks.</summary>
    internal WordRun Words
    {
        get => field ??= WordRun.Of(Text);
        init;
    }

    /// <summary>The sentences of the new text.</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>The questions and requests, in the order they stand; those of the subject first.</summary>
    public IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>The times named, whoever is meant to keep them.</summary>
    public IReadOnlyList<NamedTime> Times { get; init; } = [];

    /// <summary>The times the writer promises something by.</summary>
    public IReadOnlyList<Promise> Promises { get; init; } = [];

    /// <summary>The prices named.</summary>
    public IReadOnlyList<Price> Prices { get; init; } = [];

    /// <summary>What else the letter does.</summary>
    public IReadOnlyList<Act> Acts { get; init; } = [];

    /// <summary>How courteously it asks; found when first asked for.</summary>
    public Courtesy Courtesy => field ??= Courtesy.Of(this);

    /// <summary>How heated it is: 0 calm, 1 furious; a curt tone alone makes 0.2 at most.</summary>
    public double Heat => _heat ??= Reading.Heat.Of(this);

    /// <summary>Where a passage of <see cref="Text"/> stands in the whole body. The end of the text is the end of the last own part.</summary>
    public Passage InBody(Passage passage)
    {
        var (before, shift) = (0, 0);
        foreach (var part in Parts)
        {
            if (part.Kind != PartKind.Own)
            {
                continue;
            }

            shift = part.Passage.Start - before;
            before += part.Text.Length;
            if (passage.Start < before)
            {
                break;
            }
        }

        return passage.Moved(shift);
    }
}
