using System.Linq.Expressions;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;

namespace Tact.Desk.Queue;

/// <summary>A conversation as lists show it, read from its row alone.</summary>
public sealed record ListedConversation
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the client, or null while there is none.</summary>
    public string? Client { get; init; }

    /// <summary>The newest person outside.</summary>
    public required string With { get; init; }

    /// <summary>The first words of its newest letter.</summary>
    public required string Snippet { get; init; }

    /// <summary>When its newest letter came or left.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>Whether its newest letter is ours.</summary>
    public bool LastIsOurs { get; init; }

    /// <summary>How many letters it has.</summary>
    public int LetterCount { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public long? AssigneeId { get; init; }

    /// <summary>Their name.</summary>
    public string? Assignee { get; init; }

    /// <summary>When it was closed, or null.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What is owed on it, soonest first.</summary>
    public IReadOnlyList<OwedDue> Dues { get; init; } = [];

    internal static Expression<Func<Conversation, ListedConversation>> Row { get; } = one => new()
    {
        Id = one.Id,
        Subject = one.Subject,
        Client = one.Client == null ? null : one.Client.Name,
        With = one.With,
        Snippet = one.Snippet,
        LastAt = one.LastAt,
        LastIsOurs = one.LastIsOurs,
        LetterCount = one.LetterCount,
        AssigneeId = one.AssigneeId,
        Assignee = one.Assignee == null ? null : one.Assignee.Name,
        ClosedAt = one.ClosedAt,
    };
}
