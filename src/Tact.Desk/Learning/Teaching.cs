using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tact.Commandments.Law;
using Tact.Desk.Coaching;
using Tact.Desk.House;
using Tact.Desk.Storage;

namespace Tact.Desk.Learning;

/// <summary>
/// Learns from the desk's own archive what clients ask and come for next. A conversation teaches when it is new and again when it has
/// changed; what it taught before is forgotten first. Nothing is learned anew from the beginning, unless the house sells other services.
/// </summary>
public sealed class Teaching(DeskStore desk)
{
    /// <summary>Learns from some of the conversations that wait; the answer is how many there were. 0: all is learned.</summary>
    /// <param name="atMost">How many at once: they are one transaction.</param>
    /// <param name="ct">Stops it; what is learned stays.</param>
    public Task<int> LearnSome(int atMost, CancellationToken ct = default) => desk.Change(async context =>
    {
        var house = await OurHouse.In(context, ct);
        var stamp = Stamp(house);
        var waiting = await (
            from conversation in context.Conversations
            join learned in context.LearnedConversations on conversation.Id equals learned.ConversationId into before
            from learned in before.DefaultIfEmpty()
            where learned == null || learned.Version != conversation.Version || learned.Services != stamp
            orderby conversation.Id
            select new Waiting(conversation.Id, conversation.Version, conversation.ClientId, conversation.IsAside)).Take(atMost).ToListAsync(ct);
        var ids = waiting.ConvertAll(one => one.Id);
        await context.LearnedLessons.Where(one => ids.Contains(one.ConversationId)).ExecuteDeleteAsync(ct);
        await context.LearnedMentions.Where(one => ids.Contains(one.ConversationId)).ExecuteDeleteAsync(ct);
        await context.LearnedConversations.Where(one => ids.Contains(one.ConversationId)).ExecuteDeleteAsync(ct);
        foreach (var one in waiting)
        {
            context.LearnedConversations.Add(new() { ConversationId = one.Id, Version = one.Version, Services = stamp });
            await Learn(context, one, house, ct);
        }

        return waiting.Count;
    }, ct);

    /// <summary>Counts over all that was learned what follows what: those rows are what drafts are held against.</summary>
    public Task Count(CancellationToken ct = default) => desk.Change(async context =>
    {
        var silent = await context.LearnedLessons.Where(one => one.AskedIn == null).GroupBy(one => one.Said)
            .Select(group => new { Said = group.Key, Times = group.Count() }).ToListAsync(ct);
        var spoken = await context.LearnedLessons.Where(one => one.AskedIn != null).OrderBy(one => one.Id)
            .Select(one => new { one.Said, one.Asked, one.AskedIn }).ToListAsync(ct);
        var mentions = await context.LearnedMentions.Select(one => new WantedOffering(one.ClientId, one.Service, one.At, one.MessageId)).ToListAsync(ct);
        var asked = FollowUps.Asked([
            .. silent.Select(one => LearnedLesson.Read(one.Said, "", null, one.Times)),
            .. spoken.Select(one => LearnedLesson.Read(one.Said, one.Asked, one.AskedIn, times: 1))]);
        await context.LearnedFollowUps.ExecuteDeleteAsync(ct);
        context.LearnedFollowUps.AddRange(asked.Select(one => LearnedFollowUp.From(one, isOrder: false)));
        context.LearnedFollowUps.AddRange(FollowUps.Ordered(mentions).Select(one => LearnedFollowUp.From(one, isOrder: true)));
    }, ct);

    /// <summary>What tells one set of services from another: other words for them may find other letters.</summary>
    public static string Stamp(HouseStyle house) => house.Services.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', house.Services.Select(one => string.Join('\t', one.Called.Prepend(one.Name)))))))[..16];

    private static async Task Learn(DeskContext context, Waiting one, HouseStyle house, CancellationToken ct)
    {
        if (one.IsAside)
        {
            return;
        }

        var correspondence = await CorrespondenceOf.Conversation(context, one.Id, ct);
        context.LearnedLessons.AddRange(Lesson.In(correspondence).Select(lesson => LearnedLesson.Of(one.Id, lesson)));
        if (one.ClientId is { } client)
        {
            context.LearnedMentions.AddRange(WantedOffering.In(correspondence, client, house).Select(mention => LearnedMention.Of(one.Id, mention)));
        }
    }

    private sealed record Waiting(long Id, long Version, long? ClientId, bool IsAside);
}
