using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Finds out what belongs together: letters that share an id, directly or by others; what the desk sent in a conversation; stray answers.</summary>
internal sealed class Grouping(DeskContext context, CancellationToken ct)
{
    private readonly Groups _groups = new();

    /// <summary>The groups of these letters, of the conversations they touch (by number), and of their ids.</summary>
    public async Task<Groups> Of(IReadOnlyList<OpenLetter> letters, IReadOnlyDictionary<string, Dispatch> dispatches)
    {
        await ByIds(letters);
        await ByDispatch(letters, dispatches);
        await ByStrays(letters);
        return _groups;
    }

    private async Task ByIds(IReadOnlyList<OpenLetter> letters)
    {
        foreach (var (letter, id) in letters.SelectMany(one => one.Ties.Select(id => (one.Letter, id))))
        {
            _groups.Join(id, letter);
        }

        foreach (var chunk in letters.SelectMany(one => one.Ties).Distinct().Chunk(5_000))
        {
            foreach (var known in await context.MentionedIds.AsNoTracking().Where(one => chunk.Contains(one.MessageId)).ToListAsync(ct))
            {
                _groups.Join(known.ConversationId, known.MessageId);
            }
        }
    }

    /// <summary>What was sent as an answer here stands in its conversation, whatever its headers name.</summary>
    private async Task ByDispatch(IReadOnlyList<OpenLetter> letters, IReadOnlyDictionary<string, Dispatch> dispatches)
    {
        foreach (var one in letters.Where(one => one.Letter.IsOurs))
        {
            if (dispatches.GetValueOrDefault(one.Letter.MessageId)?.ConversationId is { } id)
            {
                var standing = await context.Conversations.Where(row => row.Id == id).Select(row => row.JoinedToId ?? row.Id).SingleAsync(ct);
                _groups.Join(standing, one.Letter);
            }
        }
    }

    private async Task ByStrays(IReadOnlyList<OpenLetter> opened)
    {
        var letters = opened.Select(one => one.Letter).Where(one => one.BaseSubject.Length > 0 && one.Partners.Count > 0).ToList();
        var all = letters.Select(one => one.BaseSubject).Distinct().ToList();
        var asked = letters.Where(one => one.IsStray).Select(one => one.BaseSubject).ToHashSet();
        var filed = await context.Letters.AsNoTracking()
            .Where(one => asked.Contains(one.BaseSubject) || (one.IsStray && all.Contains(one.BaseSubject)))
            .Select(one => new FiledLetter
            {
                MessageId = one.MessageId,
                Digest = one.Digest,
                ConversationId = one.ConversationId,
                BaseSubject = one.BaseSubject,
                Partners = one.Partners,
                At = one.At,
                IsStray = one.IsStray,
            }).ToListAsync(ct);
        StrayAnswers.JoinAll(_groups, letters.Concat(filed), Name);
    }

    private static object Name(FiledLetter letter) => letter.ConversationId != 0 ? letter.ConversationId : letter;
}
