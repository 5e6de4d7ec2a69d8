using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Storage;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Coaching;

/// <summary>A desk with one conversation, in a real database: what the tests of the coach and of the page begin with.</summary>
public sealed class Talk : IDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly FreshDesk _desk = new();

    public Talk()
    {
        using var context = _desk.Open();
        var conversation = new Conversation { Subject = "App Store texts" };
        context.Add(conversation);
        context.SaveChanges();
        Id = conversation.Id;
    }

    public DeskStore Store => _desk.Store;

    public long Id { get; }

    public Task<FiledLetter> Hear(string text, int minute = 0, params string[] cc) => File(text, minute, isOurs: false, [], cc);

    public Task<FiledLetter> Answer(string text, int minute) => File(text, minute, isOurs: true, [], []);

    public Task<FiledLetter> HearWith(Attachment file, string text, int minute, long rawId) => File(text, minute, isOurs: false, [file], [], rawId);

    public Task Change(Action<DeskContext, Conversation> change) => Store.Change(async desk =>
    {
        var conversation = await desk.Conversations.FindAsync(Id);
        change(desk, conversation!);
        conversation!.Version++;
    });

    public void Dispose()
    {
        _desk.Dispose();
    }

    private async Task<FiledLetter> File(string text, int minute, bool isOurs, List<Attachment> files, string[] cc, long rawId = 0)
    {
        var letter = new FiledLetter
        {
            ConversationId = Id,
            RawId = rawId,
            MessageId = Guid.NewGuid() + "@lumen.example",
            Digest = Guid.NewGuid().ToString(),
            Subject = "App Store texts",
            FromAddress = isOurs ? "team@inkreel.example" : "dana@lumen.example",
            FromName = isOurs ? "Vera" : "Dana Whitlock",
            To = [new(isOurs ? "dana@lumen.example" : "team@inkreel.example")],
            Cc = [.. cc.Select(address => new Party(address))],
            At = Monday.AddMinutes(minute),
            IsOurs = isOurs,
            Text = text,
            Attachments = files,
        };
        await Change((desk, _) =>
        {
            desk.Add(letter);
            desk.Add(new TimelineEntry { ConversationId = Id, At = letter.At, Kind = isOurs ? EntryKind.LetterOut : EntryKind.LetterIn, Letter = letter });
        });
        return letter;
    }
}
