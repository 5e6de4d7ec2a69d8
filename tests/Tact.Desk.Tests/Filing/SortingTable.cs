using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;
using Tact.Desk.Filing;
using Tact.Desk.Mailboxes;
using Tact.Desk.Tests.Storage;

namespace Tact.Desk.Tests.Filing;

/// <summary>A desk with two mailboxes, to which raw letters are brought.</summary>
public sealed class SortingTable : IDisposable
{
    public SortingTable()
    {
        Receiving = new(Desk.Store, Desk.Clock);
        Filing = new(Desk.Store, NullLogger<LetterFiling>.Instance);
        Desk.Clock.SetUtcNow(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        using var context = Desk.Open();
        context.AddRange(Team, Films);
        context.SaveChanges();
    }

    public FreshDesk Desk { get; } = new();

    public Receiving Receiving { get; }

    public LetterFiling Filing { get; }

    public Mailbox Team { get; } = new() { Address = "team@agency.example", Name = "Agency" };

    public Mailbox Films { get; } = new() { Address = "films@agency.example", Name = "Films" };

    /// <summary>A raw letter as a mail program writes it; headers that are null are left out.</summary>
    public static byte[] Letter(
        string id, string subject = "The trailer", string from = "dana@lumen.example", string to = "team@agency.example",
        string? references = null, string? more = null, string text = "Here it is.", int day = 1, int hour = 9)
    {
        var date = new DateTimeOffset(2026, 3, day, hour, 0, 0, TimeSpan.Zero);
        var head = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"From: {from}\nTo: {to}\nSubject: {subject}\n")
            .Append(CultureInfo.InvariantCulture, $"Date: {date:r}\nMessage-ID: <{id}>\n");
        _ = references is null ? head : head.Append(CultureInfo.InvariantCulture, $"References: {references}\n");
        return Encoding.UTF8.GetBytes($"{head}{more}\n{text}\n");
    }

    public Task<Arrival> Comes(byte[] raw, Mailbox? to = null, bool ours = false) =>
        Receiving.Take(new((to ?? Team).Id, ArrivalOrigin.Folder, ours, raw, null, null), default);

    /// <summary>Brings letters and files each by itself, in that order.</summary>
    public async Task Files(params byte[][] letters)
    {
        foreach (var raw in letters)
        {
            await Comes(raw);
            await FilesAll();
        }
    }

    public async Task FilesAll()
    {
        while (await Filing.FileWaiting(50, default) > 0)
        {
        }
    }

    /// <summary>The Message-IDs of each conversation that stands, in order, the conversations in order of their first.</summary>
    public async Task<string> Partition()
    {
        await using var context = Desk.Store.Read();
        var rows = await context.Letters.Select(one => new { one.ConversationId, one.MessageId }).ToListAsync();
        return string.Join(" | ", rows.GroupBy(one => one.ConversationId)
            .Select(group => string.Join(' ', group.Select(one => one.MessageId).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    public async Task<List<Conversation>> Conversations()
    {
        await using var context = Desk.Store.Read();
        return await context.Conversations.Include(one => one.Dues).Include(one => one.Client).Include(one => one.Letters)
            .Where(one => one.JoinedToId == null).OrderBy(one => one.Id).ToListAsync();
    }

    public async Task<Conversation> TheConversation() => Assert.Single(await Conversations());

    public void Dispose() => Desk.Dispose();
}
