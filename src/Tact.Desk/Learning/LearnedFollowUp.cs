using Tact.Commandments.Law;

namespace Tact.Desk.Learning;

/// <summary>A <see cref="FollowUp"/> as it is kept: derived from all lessons, so that a draft is read beside a few rows.</summary>
public sealed class LearnedFollowUp
{
    /// <summary>How many of the letters that taught it are shown: the newest.</summary>
    public const int LettersShown = 20;

    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>Whether it is about services that clients come for, not about topics they ask about.</summary>
    public bool IsOrder { get; init; }

    /// <summary>What came first: a topic, or a service.</summary>
    public required string After { get; init; }

    /// <summary>What followed.</summary>
    public required string Then { get; init; }

    /// <summary>How often it did.</summary>
    public int Cases { get; init; }

    /// <summary>How often it might have.</summary>
    public int Of { get; init; }

    /// <summary>The Message-IDs of the letters that taught it, the newest of them, oldest first.</summary>
    public List<string> Letters { get; init; } = [];

    /// <summary>It as the law knows it.</summary>
    public FollowUp AsFollowUp() => new(After, Then, Cases, Of, Letters);

    internal static LearnedFollowUp From(FollowUp found, bool isOrder) => new()
    {
        IsOrder = isOrder,
        After = found.After,
        Then = found.Then,
        Cases = found.Cases,
        Of = found.Of,
        Letters = [.. found.Letters.TakeLast(LettersShown)],
    };
}
