namespace Tact.Desk.Sample.Content;

/// <summary>A conversation of the demo, as its file tells it.</summary>
public sealed record SampleConversation
{
    /// <summary>The file's name without its ending, e.g. <c>01-lumen-app-store</c>.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The key of the client, or null when a stranger writes.</summary>
    public string? Client { get; init; }

    /// <summary>The key of the mailbox it came to.</summary>
    public required string Mailbox { get; init; }

    /// <summary>The key of the member it is assigned to, or null.</summary>
    public string? Assigned { get; init; }

    /// <summary>How long ago it was closed, or null while it is open.</summary>
    public string? Closed { get; init; }

    /// <summary>What members did with it, oldest first. Where none of it gives it to somebody, whoever has it took it at once.</summary>
    public IReadOnlyList<SampleDeed> Deeds { get; init; } = [];

    /// <summary>The ids of the commandments it shows at work.</summary>
    public required IReadOnlyList<string> Shows { get; init; }

    /// <summary>Its letters, oldest first.</summary>
    public required IReadOnlyList<SampleLetter> Letters { get; init; }

    /// <summary>What the client answers to our next letters; empty: nobody answers; null: as the language's fallback has it.</summary>
    public IReadOnlyList<SampleReply>? Script { get; init; }
}
