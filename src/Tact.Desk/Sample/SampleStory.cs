using Tact.Commandments.Letters;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>Writes out the letters of one conversation of the sample, as they stand at the demo's start.</summary>
public sealed class SampleStory
{
    private readonly SampleCast _cast;
    private readonly SampleConversation _conversation;
    private readonly List<WrittenLetter> _written = [];

    private SampleStory(SampleLibrary library, SampleConversation conversation, DateTimeOffset start)
    {
        _conversation = conversation;
        _cast = new(library, conversation, start);
    }

    /// <summary>The letters of a conversation, oldest first.</summary>
    public static IReadOnlyList<WrittenLetter> Tell(SampleLibrary library, SampleConversation conversation, DateTimeOffset start)
    {
        var story = new SampleStory(library, conversation, start);
        foreach (var letter in conversation.Letters)
        {
            story._written.Add(story.Write(letter));
        }

        return story._written;
    }

    private WrittenLetter Write(SampleLetter letter)
    {
        var answered = Answered(letter);
        var ours = _cast.IsOurs(letter.From);
        var from = _cast.Writer(letter);
        var to = letter.To?.Select(_cast.Find).ToList() ?? Recipients(ours, answered);
        var words = _cast.Clock.Fill(letter.Text);
        var page = Lay(letter, words, answered, ours);
        return new()
        {
            MessageId = $"{_conversation.Slug}.{_written.Count + 1}@{from.Domain}",
            References = answered is null ? [] : [.. answered.References, answered.MessageId],
            From = from,
            To = to,
            Cc = letter.Cc?.Select(_cast.Find).ToList() ?? (ours ? Copies(answered, to) : []),
            At = TimeZoneInfo.ConvertTime(_cast.Clock.Ago(letter.Ago), _cast.ZoneOf(letter.From)),
            Subject = letter.Subject is { } own ? _cast.Clock.Fill(own) : Reply(letter, ours),
            Words = words,
            Text = page.Text,
            Html = letter.Html ?? page.Html,
            Headers = letter.Headers,
            Files = [.. letter.Attachments.Select(SampleFile.Make)],
            Calendar = letter.Invitation is { } call ? SampleCalendar.Invite(call, _conversation.Slug, from, to, _cast.Clock) : null,
            Bounced = letter.Bounce,
            IsReceipt = letter.Receipt,
            IsOurs = ours,
            Mailbox = _cast.Mailbox.Address,
        };
    }

    private WrittenLetter? Answered(SampleLetter letter) => letter.Answers switch
    {
        "none" => null,
        { } number => _written[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1],
        null => _written.LastOrDefault(),
    };

    private Stationery Lay(SampleLetter letter, string words, WrittenLetter? answered, bool ours)
    {
        var fromPhone = letter.SentFrom is not null;
        var signature = ours && !fromPhone ? _cast.Mailbox.Signature : _cast.SignatureOf(letter.From);
        var machine = letter.Bounce is not null || letter.Receipt;
        return Stationery.Lay(
            letter.Style ?? _cast.ProgramOf(letter.From),
            words,
            machine ? null : signature,
            letter.Quote == "none" || fromPhone ? null : answered,
            _cast.Clock);
    }

    private List<Party> Recipients(bool ours, WrittenLetter? answered) => (ours, answered) switch
    {
        (false, _) => [_cast.Mailbox.Party],
        (true, { IsOurs: true }) => [.. answered.To],
        (true, not null) => [answered.From],
        _ => throw new InvalidDataException($"{_conversation.Slug}: a first letter of ours needs a “to”."),
    };

    private List<Party> Copies(WrittenLetter? answered, List<Party> to) => answered is null ? [] :
    [
        .. answered.To.Concat(answered.Cc).Where(party => !_cast.IsOurs(party) && !to.Contains(party)).Distinct(),
    ];

    private string Reply(SampleLetter letter, bool ours)
    {
        var first = _written[0].Subject;
        return (ours ? "" : letter.Style ?? _cast.ProgramOf(letter.From)) switch
        {
            "outlook" => "RE: " + first,
            "qq" => "回复\uFF1A" + first,
            _ => "Re: " + first,
        };
    }
}
