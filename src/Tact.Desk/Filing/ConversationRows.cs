using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Desk.Clients;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Derives the rows of conversations from their letters, so that lists never read letters. The same letters give the same row.</summary>
internal static class ConversationRows
{
    /// <summary>Derives them anew.</summary>
    public static async Task Derive(DeskContext context, IReadOnlyCollection<Conversation> conversations, OwnAddresses ours, CancellationToken ct)
    {
        var ids = conversations.Select(one => one.Id).ToList();
        var letters = (await Facts(context, ids).ToListAsync(ct)).ToLookup(one => one.ConversationId);
        var outsiders = new Dictionary<Conversation, Party?>();
        foreach (var conversation in conversations)
        {
            var ordered = letters[conversation.Id].OrderBy(one => one.At).ThenBy(one => one.MessageId, StringComparer.Ordinal).ToList();
            if (ordered.Count > 0)
            {
                Write(conversation, ordered, ours);
                outsiders[conversation] = Outsiders(ordered, ours).FirstOrDefault();
            }
        }

        var clients = await ClientsOf.Find(context, outsiders.Values.OfType<Party>(), ct);
        foreach (var (conversation, outsider) in outsiders.Where(one => !one.Key.IsAside))
        {
            conversation.Client = outsider is null ? null : clients.GetValueOrDefault(ClientsOf.Key(outsider));
        }
    }

    private static IQueryable<LetterFacts> Facts(DeskContext context, List<long> conversations) =>
        from letter in context.Letters.AsNoTracking()
        where conversations.Contains(letter.ConversationId)
        select new LetterFacts(
            letter.ConversationId, letter.At, letter.MessageId, letter.MailboxId, letter.IsOurs, letter.ClaimsToBeOurs, letter.Kind,
            letter.Subject, letter.Snippet, letter.FromAddress, letter.FromName, letter.To, letter.Cc);

    private static void Write(Conversation conversation, List<LetterFacts> letters, OwnAddresses ours)
    {
        var last = letters.FindLast(one => one.IsPersonal) ?? letters[^1];
        conversation.Subject = letters[0].Subject;
        conversation.MailboxId = letters.Find(one => one.MailboxId is not null)?.MailboxId;
        conversation.IsAside = !letters.Exists(one => one.IsPersonal);
        conversation.LastAt = letters[^1].At;
        conversation.LastIsOurs = last.IsOurs;
        conversation.LetterCount = letters.Count;
        conversation.Snippet = last.Snippet;
        conversation.With = Outsiders(letters, ours).LastOrDefault()?.Shown ?? letters[^1].From.Shown;
    }

    /// <summary>The people outside, oldest first: who wrote, then, where nobody did, whom we wrote to.</summary>
    private static IEnumerable<Party> Outsiders(List<LetterFacts> letters, OwnAddresses ours)
    {
        var authors = letters.Where(one => one.IsPersonal && !one.IsOurs && !one.ClaimsToBeOurs).Select(one => one.From);
        var recipients = letters.Where(one => one.IsOurs || one.ClaimsToBeOurs).SelectMany(one => one.To.Concat(one.Cc));
        return authors.Any(Is) ? authors.Where(Is) : recipients.Where(Is);

        bool Is(Party party) => party.Address.Length > 0 && !ours.Include(party) && !ClientsOf.IsColleague(party, ours);
    }

    private sealed record LetterFacts(
        long ConversationId, DateTimeOffset At, string MessageId, long? MailboxId, bool IsOurs, bool ClaimsToBeOurs, LetterKind Kind,
        string Subject, string Snippet, string FromAddress, string FromName, List<Party> To, List<Party> Cc)
    {
        public Party From => new(FromAddress, FromName);

        public bool IsPersonal => Kind is LetterKind.Letter or LetterKind.Invitation;
    }
}
