using Microsoft.EntityFrameworkCore;
using Tact.Desk.Conversations;
using Tact.Desk.Dues;
using Tact.Desk.House;
using Tact.Desk.Members;
using Tact.Desk.Sample.Content;
using Tact.Desk.Storage;

namespace Tact.Desk.Sample;

/// <summary>What the members of the sample did with its conversations before the demo began: took them, handed them over, noted, closed.</summary>
internal sealed class SampleDeeds(DeskContext context, SealedSample written)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(4);
    private readonly DateTimeOffset _start = written.Start;

    /// <summary>Does it all. The letters are filed.</summary>
    public async Task Do(CancellationToken ct)
    {
        var keys = written.Library.Agency.Members.ToDictionary(one => one.Address, one => one.Key);
        var members = (await context.Users.Where(one => keys.Keys.Contains(one.UserName!)).ToListAsync(ct)).ToDictionary(one => keys[one.UserName!]);
        var firsts = written.Library.Conversations.ToDictionary(written.FirstOf);
        var ids = firsts.Keys.Select(one => one.MessageId).ToList();
        var conversations = await context.Letters.Where(one => ids.Contains(one.MessageId)).Select(one => new { one.MessageId, one.Conversation }).ToListAsync(ct);
        foreach (var (first, told) in firsts)
        {
            Do(told, first, conversations.Single(one => one.MessageId == first.MessageId).Conversation!, members);
        }

        await new Owing(context, await OurHouse.In(context, ct)).Derive([.. conversations.Select(one => one.Conversation!).Where(one => one.ClosedAt is null)], ct);
    }

    private void Do(SampleConversation told, WrittenLetter first, Conversation conversation, Dictionary<string, Member> members)
    {
        if (told.Assigned is { } taken && !told.Deeds.Any(one => one.GivesTo is not null))
        {
            conversation.AssignTo(members[taken], members[taken], first.At + Soon);
        }

        foreach (var deed in told.Deeds)
        {
            Do(deed, conversation, members);
        }

        if (told.Closed is { } ago)
        {
            conversation.Close(members[told.Assigned ?? written.Library.Agency.Members[0].Key], _start - SampleSpan.Parse(ago));
        }
    }

    private CallFacts Noted(SampleCall call, Conversation conversation)
    {
        var begins = _start + SampleSpan.Parse(call.Starts);
        return new()
        {
            Key = $"sample-{conversation.Id}",
            Begins = begins,
            Ends = begins.AddMinutes(call.Minutes),
            Name = call.Name,
            People = call.People,
            Agreed = call.Agreed,
            Steps = call.Steps,
        };
    }

    private void Do(SampleDeed deed, Conversation conversation, Dictionary<string, Member> members)
    {
        var at = _start - SampleSpan.Parse(deed.Ago);
        if (deed.GivesTo is { } receiver)
        {
            conversation.AssignTo(members[receiver], members[deed.By], at);
        }

        if (deed.Call is { } call)
        {
            conversation.NoteCall(Noted(call, conversation), members[deed.By], at);
        }

        if (deed.Note is { } note)
        {
            context.Add(TimelineEntry.Of(conversation, EntryKind.Note, members[deed.By].Id, at, new NoteFacts(note.Trim())));
            conversation.Version++;
        }
    }
}
