using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>Letters that are answered sooner or later than the rest. What it leaves out fits every letter.</summary>
/// <param name="Target">How soon.</param>
/// <param name="Mailbox">The address of ours they are written to.</param>
/// <param name="Client">The address or the domain (<c>lumen.example</c>) they come from.</param>
/// <param name="IsUrgent">Whether members marked the conversation as urgent.</param>
public sealed record ReplyRule(ReplyTarget Target, string? Mailbox = null, string? Client = null, bool? IsUrgent = null)
{
    /// <summary>Whether it holds for <paramref name="letter"/>.</summary>
    public bool Fits(Letter letter, bool isUrgent) =>
        (IsUrgent is not { } urgent || urgent == isUrgent)
        && (Mailbox is null || letter.To.Concat(letter.Cc).Any(party => Same(party.Address, Mailbox)))
        && (Client is null || Same(letter.From?.Address, Client) || Same(letter.From?.Domain, Client.TrimStart('@')));

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
