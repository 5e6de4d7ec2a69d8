using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Search;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Search;

/// <summary>A desk with letters in its index, in a real database.</summary>
public sealed class Shelf : IDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly FreshDesk _desk = new();
    private int _letters;

    public FreshDesk Desk => _desk;

    public LetterSearch Search => new(_desk.Store);

    /// <summary>Lays a letter in; each is a minute newer than the one before, unless it says when.</summary>
    public async Task<long> Lay(
        string text, string subject = "Our work", string from = "Dana Whitlock <dana@lumen.example>", string to = "team@inkreel.example", string? file = null, DateTimeOffset? at = null)
    {
        var letter = Letter(text, subject, from, to, file, at ?? Monday.AddMinutes(_letters));
        await _desk.Store.Change(async context =>
        {
            context.Add(letter);
            await context.SaveChangesAsync();
            await LetterIndex.Add(context, [letter], default);
        });
        return letter.Id;
    }

    /// <summary>Takes letters out of the index.</summary>
    public Task Remove(params long[] ids) => _desk.Store.Change(context => LetterIndex.Remove(context, ids, default));

    /// <summary>The numbers of the letters found, newest first.</summary>
    public async Task<List<long>> Find(string typed, bool whileTyping = false) =>
        [.. (await Page(typed, whileTyping: whileTyping)).Letters.Select(letter => letter.LetterId)];

    public Task<FoundPage> Page(string typed, int most = 50, long? after = null, bool whileTyping = false) =>
        Search.Find(SearchQuery.Of(typed, TimeZoneInfo.Utc, whileTyping), most, after);

    public void Dispose() => _desk.Dispose();

    private FiledLetter Letter(string text, string subject, string from, string to, string? file, DateTimeOffset at) => new()
    {
        Conversation = new() { Subject = subject },
        MessageId = $"{++_letters}@lumen.example",
        Digest = $"digest {_letters}",
        Subject = subject,
        FromAddress = Person(from).Address,
        FromName = Person(from).Name,
        To = [.. to.Split(", ").Select(Person)],
        At = at,
        Text = text,
        Snippet = text[..Math.Min(text.Length, 60)],
        Attachments = file is null ? [] : [new() { Name = file, MediaType = "application/pdf" }],
    };

    private static Party Person(string written) => written.Split(" <") is [var name, var address] ? new(address.TrimEnd('>'), name) : new(written);
}
