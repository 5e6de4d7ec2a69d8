namespace Tact.Commandments.Letters;

/// <summary>The work a correspondence is about, as members noted it.</summary>
public sealed record Project
{
    /// <summary>What we and the client call it, e.g. "Spring catalogue".</summary>
    public required string Name { get; init; }

    /// <summary>The services of the house that it is made of, by the names the house gives them; empty where nobody noted any.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The instant the work began, or null while it is only spoken of.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The instant it was handed over for good, or null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Its steps in their order; empty where nobody noted any.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>What was given beyond what was asked.</summary>
    public IReadOnlyList<GivenExtra> Given { get; init; } = [];

    /// <summary>Whether work goes on: it has begun and is not finished.</summary>
    public bool IsRunning => StartedAt is not null && FinishedAt is null;
}

/// <summary>One step of a project.</summary>
/// <param name="Name">What it is called, in the client's language, e.g. "the first animation".</param>
/// <param name="At">When the client may expect it, or null where nothing was said.</param>
/// <param name="DoneAt">When it was done, or null while it is ahead.</param>
public sealed record Milestone(string Name, DateTimeOffset? At = null, DateTimeOffset? DoneAt = null);

/// <summary>Something given beyond what was asked.</summary>
/// <param name="Extra">The extra of the house, by its name there.</param>
/// <param name="At">When it was given.</param>
/// <param name="Cost">What it cost us, in the house's currency.</param>
public sealed record GivenExtra(string Extra, DateTimeOffset At, decimal Cost = 0);
