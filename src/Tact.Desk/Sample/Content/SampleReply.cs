namespace Tact.Desk.Sample.Content;

/// <summary>What a scripted client may answer to a letter of ours.</summary>
public sealed record SampleReply
{
    /// <summary>What must hold of our letter.</summary>
    public ReplyCue When { get; init; } = ReplyCue.Always;

    /// <summary>The words one of which our letter must say, for <see cref="ReplyCue.Says"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>How many seconds the client takes.</summary>
    public int After { get; init; } = 5;

    /// <summary>The key of the contact who answers; null for the one we wrote to.</summary>
    public string? From { get; init; }

    /// <summary>The answer; <c>{{question}}</c> stands for the first question we left open.</summary>
    public required string Text { get; init; }

    /// <summary><c>none</c> leaves our letter unquoted.</summary>
    public string? Quote { get; init; }

    /// <summary>The files it carries.</summary>
    public IReadOnlyList<SampleAttachment> Attachments { get; init; } = [];
}
