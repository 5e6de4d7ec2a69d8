using System.Text;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Drafts;
using Tact.Desk.Mailboxes;
using Tact.Desk.Members;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Drafts;

/// <summary>A desk with two members, a mailbox and a client who has written.</summary>
public sealed class Agency : IDisposable
{
    public static readonly Party Dana = new("dana@lumen.example", "Dana Lee");
    public static readonly Party Tom = new("tom@lumen.example", "Tom");
    public static readonly Party Team = new("team@agency.example", "Agency");

    public Agency()
    {
        Drafts = new(Desk.Store, new(), Desk.Clock);
        Outbox = new(Desk.Store, [], new(), Desk.Clock);
        using var context = Desk.Open();
        context.AddRange(Alice, Bob, Mailbox, Trailer);
        context.SaveChanges();
    }

    public FreshDesk Desk { get; } = new();

    public DraftBook Drafts { get; }

    public Outbox Outbox { get; }

    public Member Alice { get; } = new() { Name = "Alice", UserName = "alice@agency.example", Role = Role.Member };

    public Member Bob { get; } = new() { Name = "Bob", UserName = "bob@agency.example", Role = Role.Guest };

    public Mailbox Mailbox { get; } = new() { Address = "team@agency.example", Name = "Agency", Signature = "Agency\n+44 20 7946 0000" };

    public Conversation Trailer { get; } = new() { Subject = "The trailer", MailboxId = 1 };

    /// <summary>A letter of Dana's, filed.</summary>
    public FiledLetter Arrives(string text, Action<LetterShape>? shape = null)
    {
        var made = new LetterShape();
        shape?.Invoke(made);
        var letter = new FiledLetter
        {
            ConversationId = Trailer.Id,
            MailboxId = Mailbox.Id,
            MessageId = made.MessageId,
            Digest = made.MessageId,
            References = made.References,
            Subject = made.Subject,
            FromAddress = made.From.Address,
            FromName = made.From.Name,
            To = made.To,
            Cc = made.Cc,
            At = made.At ?? Desk.Clock.GetUtcNow(),
            IsOurs = made.From == Team,
            Language = made.Language,
            Text = text,
        };
        using var context = Desk.Open();
        context.Add(letter);
        context.SaveChanges();
        return letter;
    }

    /// <summary>Alice's answer to what has arrived, saying <paramref name="text"/>.</summary>
    public async Task<SavedDraft> Answers(string text)
    {
        var draft = ((DraftOpening.Opened)await Drafts.Reply(Trailer.Id, Alice.Id, default)).Draft;
        await Drafts.Save(draft.Id, Alice.Id, DraftWords.Of(draft) with { Text = text }, draft.Version, default);
        return (await Drafts.Find(draft.Id, Alice.Id, default))!;
    }

    public Task<FileAdding> Attaches(SavedDraft draft, string name, string content) =>
        Drafts.AddFile(draft.Id, Alice.Id, name, "text/plain", new MemoryStream(Encoding.UTF8.GetBytes(content)), default);

    public void Dispose() => Desk.Dispose();
}
