namespace Tact.Desk.Sample.Content;

/// <summary>What clients without a script answer in one language.</summary>
public sealed record SampleFallback
{
    /// <summary>The replies, in the order they are tried.</summary>
    public required IReadOnlyList<SampleReply> Replies { get; init; }

    /// <summary>The words of thanks that end a conversation gone on long enough.</summary>
    public required IReadOnlyList<SampleReply> Thanks { get; init; }
}
