using Tact.Commandments.Law;

namespace Tact.Desk.Learning;

/// <summary>A <see cref="WantedOffering"/> as it is kept.</summary>
public sealed class LearnedMention
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation that taught it.</summary>
    public long ConversationId { get; init; }

    /// <summary>The client who spoke of it.</summary>
    public long ClientId { get; init; }

    /// <summary>The service, as the house calls it.</summary>
    public required string Service { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The Message-ID of the letter.</summary>
    public required string MessageId { get; init; }

    /// <summary>A mention as a row.</summary>
    internal static LearnedMention Of(long conversationId, WantedOffering mention) => new()
    {
        ConversationId = conversationId,
        ClientId = mention.Client,
        Service = mention.Service,
        At = mention.At,
        MessageId = mention.MessageId,
    };
}
