namespace Tact.Desk.Queue;

/// <summary>Which conversations a list shows.</summary>
/// <param name="Openness">Open, closed or both.</param>
/// <param name="Whose">Whose.</param>
/// <param name="Mailbox">Of that mailbox, or of all.</param>
/// <param name="Client">With that client, or with all.</param>
public sealed record ConversationFilter(
    Openness Openness = Openness.Open, Whose Whose = Whose.Everyones, long? Mailbox = null, long? Client = null);
