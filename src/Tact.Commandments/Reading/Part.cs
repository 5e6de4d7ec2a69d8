using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>What a stretch of a body is.</summary>
public enum PartKind
{
    /// <summary>Words the writer added now.</summary>
    Own,

    /// <summary>Words of an earlier letter.</summary>
    Quote,

    /// <summary>The line that introduces a quote ("On Monday Dana wrote:").</summary>
    Attribution,

    /// <summary>The writer's signature.</summary>
    Signature,

    /// <summary>A confidentiality notice or other boilerplate beneath.</summary>
    Disclaimer,

    /// <summary>A letter passed on whole.</summary>
    Forward,
}

/// <summary>A stretch of a body of one kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The lines, as they stand in the body.</param>
/// <param name="Passage">Where it stands in the body (not in <see cref="LetterReading.Text"/>).</param>
public sealed record Part(PartKind Kind, string Text, Passage Passage);
