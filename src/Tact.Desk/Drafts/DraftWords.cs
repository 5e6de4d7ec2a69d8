using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Desk.Drafts;

/// <summary>All of a draft that a member types.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="To">The main recipients.</param>
/// <param name="Cc">The copies.</param>
/// <param name="Bcc">The hidden copies.</param>
/// <param name="Text">The text, without signature and quoted history.</param>
/// <param name="QuotesHistory">Whether the letter answered is quoted beneath.</param>
public sealed record DraftWords(
    string Subject,
    IReadOnlyList<Party> To,
    IReadOnlyList<Party> Cc,
    IReadOnlyList<Party> Bcc,
    string Text,
    bool QuotesHistory = true)
{
    /// <summary>What was set aside for this letter, each with a reason.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The words of <paramref name="draft"/>.</summary>
    public static DraftWords Of(SavedDraft draft) =>
        new(draft.Subject, draft.To, draft.Cc, draft.Bcc, draft.Text, draft.QuotesHistory) { Waivers = draft.Waivers };

    /// <summary>Whether <paramref name="draft"/> says just this, names of people included.</summary>
    public bool Are(SavedDraft draft) =>
        Subject == draft.Subject && Text == draft.Text && QuotesHistory == draft.QuotesHistory
        && Same(To, draft.To) && Same(Cc, draft.Cc) && Same(Bcc, draft.Bcc)
        && Waivers.SequenceEqual(draft.Waivers);

    /// <summary>Writes them into <paramref name="draft"/>.</summary>
    internal void WriteTo(SavedDraft draft)
    {
        (draft.Subject, draft.Text, draft.QuotesHistory) = (Subject, Text, QuotesHistory);
        (draft.To, draft.Cc, draft.Bcc) = ([.. To], [.. Cc], [.. Bcc]);
        draft.Waivers = [.. Waivers];
    }

    private static bool Same(IReadOnlyList<Party> one, IReadOnlyList<Party> other) =>
        one.Select(party => (party.Address, party.Name)).SequenceEqual(other.Select(party => (party.Address, party.Name)));
}
