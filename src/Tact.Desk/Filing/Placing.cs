using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dispatches;
using Tact.Desk.Storage;

namespace Tact.Desk.Filing;

/// <summary>Puts letters into the conversations of their groups: the oldest of a group takes them and the others in; a group without one gets one.</summary>
internal sealed class Placing(DeskContext context, CancellationToken ct)
{
    private readonly Dictionary<object, Conversation> _homes = [];

    /// <summary>The conversations that letters were put into.</summary>
    public IReadOnlyCollection<Conversation> Touched => _homes.Values;

    /// <summary>Places them; afterwards letters and conversations have their numbers. The letters are not tracked.</summary>
    public async Task Place(IReadOnlyList<OpenLetter> opened, Groups groups, IReadOnlyDictionary<string, Dispatch> dispatches)
    {
        await FindHomes(opened, groups);
        foreach (var home in _homes.Values)
        {
            home.Version++;
        }

        // New conversations get their numbers here.
        await context.SaveChangesAsync(ct);
        List<FiledLetter> letters = [.. opened.Select(one => one.Letter)];
        foreach (var letter in letters)
        {
            letter.MemberId = dispatches.GetValueOrDefault(letter.MessageId)?.MemberId;
            letter.Conversation = _homes[groups.Of(letter)];
            letter.ConversationId = letter.Conversation.Id;
        }

        await Write(letters);
        await Mention(opened, groups);
        letters.ForEach(Reopen);
        foreach (var dispatch in dispatches.Values.Where(one => one.ConversationId is null))
        {
            dispatch.ConversationId = letters.First(one => one.MessageId == dispatch.MessageId).ConversationId;
            await Waybill.Queued(context, dispatch, ct);
        }
    }

    private async Task FindHomes(IReadOnlyList<OpenLetter> letters, Groups groups)
    {
        var tops = letters.Select(one => groups.Of(one.Letter)).ToHashSet();
        var standing = groups.Named<long>().Where(id => tops.Contains(groups.Of(id))).ToLookup(id => groups.Of(id));
        var wanted = standing.SelectMany(one => one).ToList();
        var rows = await context.Conversations.Where(one => wanted.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        foreach (var top in tops)
        {
            var found = standing[top].Where(rows.ContainsKey).Order().Select(id => rows[id]).ToList();
            _homes[top] = found.Count > 0 ? found[0] : context.Conversations.Add(new()).Entity;
            foreach (var other in found.Skip(1))
            {
                await Joining.Join(context, other, found[0], letters.First(one => groups.Of(one.Letter).Equals(top)).Letter.At, ct);
            }
        }
    }

    private async Task Write(List<FiledLetter> letters)
    {
        await PlainRows.Insert(context, letters, ct);
        foreach (var letter in letters)
        {
            letter.Attachments.ForEach(one => one.LetterId = letter.Id);
        }

        await PlainRows.Insert(context, [.. letters.SelectMany(one => one.Attachments)], ct);
        await PlainRows.Insert(context, letters.ConvertAll(Entry), ct);
    }

    private static TimelineEntry Entry(FiledLetter letter) => new()
    {
        Kind = letter.IsOurs ? EntryKind.LetterOut : EntryKind.LetterIn,
        At = letter.At,
        MemberId = letter.MemberId,
        ConversationId = letter.ConversationId,
        LetterId = letter.Id,
    };

    private static void Reopen(FiledLetter letter)
    {
        if (letter is { IsOurs: false, IsFromAPerson: true, Conversation: { IsClosed: true } home } && letter.At > home.ClosedAt)
        {
            home.Reopen(null, letter.At);
        }
    }

    /// <summary>Writes down which conversation the ids belong to, those of letters never seen here too.</summary>
    private async Task Mention(IReadOnlyList<OpenLetter> letters, Groups groups)
    {
        var homes = letters.SelectMany(one => one.Ties.Select(id => (id, home: _homes[groups.Of(one.Letter)].Id)))
            .DistinctBy(one => one.id).ToDictionary(one => one.id, one => one.home);
        foreach (var chunk in homes.Keys.Chunk(5_000))
        {
            var known = await context.MentionedIds.Where(one => chunk.Contains(one.MessageId)).Select(one => one.MessageId).ToListAsync(ct);
            await PlainRows.Insert(context, [.. chunk.Except(known).Select(id => new MentionedId { MessageId = id, ConversationId = homes[id] })], ct);
        }
    }
}
