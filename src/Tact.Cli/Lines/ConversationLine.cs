namespace Tact.Cli.Lines;

/// <summary>A letter and its conversation, as <c>tact threads --json</c> gives them.</summary>
internal sealed record ConversationLine(string MessageId, string Conversation);
