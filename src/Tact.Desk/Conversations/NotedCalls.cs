using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Letters;
using Tact.Desk.Storage;

namespace Tact.Desk.Conversations;

/// <summary>The calls members noted on a conversation: of each what was said of it last.</summary>
internal static class NotedCalls
{
    /// <summary>Those calls, known since they were first noted.</summary>
    public static async Task<IReadOnlyList<ClientCall>> Of(DeskContext desk, long conversationId, CancellationToken ct) =>
        [.. (await Entries(desk, conversationId, ct)).GroupBy(one => one.Facts.Key).Select(noted => Call(noted.Last().Facts, noted.First().At))];

    /// <summary>What was last said of the call of that key; null when nothing was.</summary>
    public static async Task<CallFacts?> Last(DeskContext desk, long conversationId, string key, CancellationToken ct) =>
        (await Entries(desk, conversationId, ct)).LastOrDefault(one => one.Facts.Key == key).Facts;

    private static async Task<List<(CallFacts Facts, DateTimeOffset At)>> Entries(DeskContext desk, long conversationId, CancellationToken ct)
    {
        var entries = await desk.Timeline.Where(one => one.ConversationId == conversationId && one.Kind == EntryKind.CallNoted).OrderBy(one => one.Id).ToListAsync(ct);
        return [.. entries.Where(one => one.Facts is not null).Select(one => (one.Read<CallFacts>()!, one.At))];
    }

    private static ClientCall Call(CallFacts facts, DateTimeOffset since) => new()
    {
        Key = facts.Key,
        Begins = facts.Begins,
        Ends = facts.Ends,
        KnownAt = since,
        Name = facts.Name,
        People = facts.People,
        Agreed = facts.Agreed,
        Steps = facts.Steps,
        IsOff = facts.IsOff,
        IsSummedUp = facts.IsSummedUp,
    };
}
