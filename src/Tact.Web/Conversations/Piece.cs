namespace Tact.Web.Conversations;

/// <summary>A stretch of a letter's text as it is shown.</summary>
/// <param name="Text">The words.</param>
/// <param name="Ask">The number of the open ask they are, or 0.</param>
/// <param name="Link">The web address they name, or null.</param>
internal sealed record Piece(string Text, int Ask = 0, string? Link = null);
