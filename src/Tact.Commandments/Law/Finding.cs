using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>Which part of a draft a finding is about.</summary>
public enum Place
{
    /// <summary>The letter as a whole; there is nothing to underline.</summary>
    Letter,

    /// <summary>A passage of the text.</summary>
    Text,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The recipients.</summary>
    Recipients,
}

/// <summary>A sentence of an earlier letter that a finding rests on.</summary>
/// <param name="MessageId">The letter it stands in.</param>
/// <param name="Text">Its words.</param>
public sealed record Evidence(string MessageId, string Text);

/// <summary>What a commandment holds against a draft.</summary>
public sealed record Finding
{
    /// <summary>The commandment's id, e.g. <c>reply-all</c>.</summary>
    public required string Commandment { get; init; }

    /// <summary>The commandment's number, 1 to 21.</summary>
    public required int Number { get; init; }

    /// <summary>How gravely it weighs.</summary>
    public required Level Level { get; init; }

    /// <summary>Which part of the draft it is about.</summary>
    public Place Place { get; init; }

    /// <summary>Where in the draft's text it stands (or in its subject, if that is the place); empty otherwise.</summary>
    public Passage Passage { get; init; }

    /// <summary>
    /// What it is about: the passage, the subject, the missing person, what is suggested; empty for the letter as a whole. A waiver names it.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>What is so, in one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>What to do, in one sentence that begins with a verb.</summary>
    public required string Remedy { get; init; }

    /// <summary>The edit that mends it, where there is one.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Whether it is a note that offers something rather than blames (<see cref="Law.Commandment.Offers"/>).</summary>
    public bool IsOffer => Level == Level.Note && TheLaw.Find(Commandment) is { Offers: true };

    /// <summary>The earlier words it rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
