using System.Globalization;
using Tact.Commandments.Letters;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>
/// The people on the other end of the demo. They read our letters by the law itself: what the coach calls unanswered
/// they ask again, and a bare price makes them wonder what it includes.
/// </summary>
public sealed class ScriptedClients(SampleLibrary library, DateTimeOffset start)
{
    private readonly Dictionary<string, Talk> _talks = [];
    private readonly Lock _lock = new();

    /// <summary>Whether an address at a client's domain is nobody's, so that a mail server would refuse it.</summary>
    public bool Refuses(Party party) =>
        library.Agency.Outsiders.Any(one => one.Party.Domain == party.Domain) && Known(party) is null;

    /// <summary>What comes back to a letter of ours sent at <paramref name="now"/>; null when nothing does.</summary>
    public ScriptedAnswer? Hear(WrittenLetter ours, DateTimeOffset now)
    {
        var people = ours.To.Concat(ours.Cc).Select(Known).OfType<SampleContact>().ToList();
        lock (_lock)
        {
            return people.Count == 0 ? null : Answer(ours, people, now);
        }
    }

    private ScriptedAnswer? Answer(WrittenLetter ours, List<SampleContact> people, DateTimeOffset now)
    {
        var name = ours.References.Select(ReplyMark.TalkOf).LastOrDefault(talk => talk is not null) ?? NewName(ours);
        if (Story(name)?.Script is { Count: 0 })
        {
            return null;
        }

        var talk = TalkOf(name, people[0]);
        talk.Recall(ours.References);
        var heard = new HeardLetter(ours, talk.Correspondence, library.Cues);
        talk.Add(ours);
        if (talk.Next(heard, reply => reply.From is null || people.Exists(one => one.Key == reply.From)) is not var (mark, reply))
        {
            return null;
        }

        var answer = Write(ours, people.Find(one => one.Key == reply.From) ?? people[0], mark, reply, heard, now);
        talk.Add(answer.Letter);
        return answer;
    }

    private ScriptedAnswer Write(
        WrittenLetter ours, SampleContact writer, ReplyMark mark, SampleReply reply, HeardLetter heard, DateTimeOffset now)
    {
        var client = ClientOf(writer);
        var after = TimeSpan.FromSeconds(reply.After);
        var clock = new SampleClock(now, TimeZoneInfo.FindSystemTimeZoneById(client?.Zone ?? library.Agency.Zone), client?.Language ?? "en");
        var words = clock.Fill(reply.Text.Replace("{{question}}", $"“{heard.Forgotten}”", StringComparison.Ordinal));
        var page = Stationery.Lay(writer.Mail, words, writer.Signature, reply.Quote == "none" ? null : ours, clock);
        return new(
            new()
            {
                MessageId = mark.MessageId(writer.Party.Domain),
                References = [.. ours.References, ours.MessageId],
                From = writer.Party,
                To = [ours.From],
                Cc = [.. ours.To.Concat(ours.Cc).Where(party => party != writer.Party && party != ours.From).Distinct()],
                At = clock.At("0s") + after,
                Subject = Subjects.Base(ours.Subject) is var subject && subject.Length > 0 ? "Re: " + subject : "Re:",
                Words = words,
                Text = page.Text,
                Html = page.Html,
                Files = [.. reply.Attachments.Select(SampleFile.Make)],
                IsOurs = false,
                Mailbox = ours.Mailbox,
            },
            after);
    }

    private Talk TalkOf(string name, SampleContact writer)
    {
        if (!_talks.TryGetValue(name, out var talk))
        {
            var story = Story(name);
            var language = ClientOf(writer)?.Language ?? "en";
            _talks[name] = talk = new(
                name, story?.Script, library.Fallbacks[language], story is null ? [] : SampleStory.Tell(library, story, start));
        }

        return talk;
    }

    private SampleConversation? Story(string name) => library.Conversations.FirstOrDefault(one => one.Slug == name);

    private SampleContact? Known(Party party) =>
        library.Agency.Outsiders.FirstOrDefault(one => one.Party == party);

    private SampleClient? ClientOf(SampleContact contact) =>
        library.Agency.Clients.FirstOrDefault(client => client.Contacts.Contains(contact));

    // A conversation that we begin is named after its first letter.
    private static string NewName(WrittenLetter ours)
    {
        var first = ours.References.Count > 0 ? ours.References[0] : ours.MessageId;
        var number = first.Aggregate(17u, (sum, letter) => (sum * 31) + letter);
        return "new-" + number.ToString("x8", CultureInfo.InvariantCulture);
    }
}
