using Tact.Commandments.Letters;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>What one conversation has come to, as the scripted client on its other end remembers it.</summary>
public sealed class Talk
{
    private const int Rounds = 3;
    private readonly List<Letter> _letters = [];
    private readonly HashSet<ReplyMark> _given = [];
    private readonly IReadOnlyList<SampleReply> _script;
    private readonly SampleFallback _fallback;
    private readonly string _name;

    /// <summary>A conversation with what was written in it before the demo began.</summary>
    public Talk(string name, IReadOnlyList<SampleReply>? script, SampleFallback fallback, IEnumerable<WrittenLetter> story)
    {
        _name = name;
        _fallback = fallback;
        _script = script ?? [];
        IsScripted = script is not null;
        _letters.AddRange(story.Select(Heard));
    }

    /// <summary>Whether its client answers by a script of their own.</summary>
    public bool IsScripted { get; }

    /// <summary>What was said so far.</summary>
    public Correspondence Correspondence => new(_letters);

    /// <summary>Remembers a letter of either side.</summary>
    public void Add(WrittenLetter letter)
    {
        _letters.Add(Heard(letter));
        Recall([letter.MessageId]);
    }

    /// <summary>Remembers the replies among these Message-IDs, after a restart of the demo too.</summary>
    public void Recall(IEnumerable<string> messageIds) =>
        _given.UnionWith(messageIds.Select(ReplyMark.Of).OfType<ReplyMark>().Where(mark => mark.Talk == _name));

    /// <summary>The client's next reply, or null when there is nothing more to say.</summary>
    public (ReplyMark Mark, SampleReply Reply)? Next(HeardLetter heard, Func<SampleReply, bool> canBeSent)
    {
        if (_given.Any(mark => mark.Source == ReplySource.Thanks) || (heard.IsLastWord && IsContent))
        {
            return null;
        }

        if (_given.Count >= Rounds)
        {
            return HasFinished ? null : Pick(ReplySource.Thanks, _fallback.Thanks, _ => true);
        }

        bool Fits(SampleReply reply) => canBeSent(reply) && heard.Calls(reply);
        return Pick(ReplySource.Fallback, _fallback.Replies, reply => reply.When == ReplyCue.Promised && Fits(reply))
            ?? Pick(ReplySource.Script, _script, reply => reply.When != ReplyCue.Always && Fits(reply))
            ?? Pick(ReplySource.Fallback, _fallback.Replies, reply => (!IsScripted || IsPressing(reply)) && Fits(reply))
            ?? Pick(ReplySource.Script, _script, Fits);
    }

    // What a client with a script says beside it: nobody lets a forgotten question or a rude word pass.
    private static bool IsPressing(SampleReply reply) =>
        reply.When is ReplyCue.Heated or ReplyCue.Forgotten or ReplyCue.Asks;

    // A reply that waits for nothing is the last of its kind.
    private bool HasFinished => _given.Any(mark => RepliesOf(mark.Source)[mark.Index].When == ReplyCue.Always);

    // Whether a mere kind word of ours needs no answer.
    private bool IsContent => HasFinished || (!IsScripted && _letters.Count > 0);

    private IReadOnlyList<SampleReply> RepliesOf(ReplySource source) => source switch
    {
        ReplySource.Script => _script,
        ReplySource.Fallback => _fallback.Replies,
        _ => _fallback.Thanks,
    };

    private (ReplyMark Mark, SampleReply Reply)? Pick(
        ReplySource source, IReadOnlyList<SampleReply> replies, Func<SampleReply, bool> fits)
    {
        var fitting = Enumerable.Range(0, replies.Count)
            .Where(index => !_given.Any(mark => mark.Source == source && mark.Index == index) && fits(replies[index]))
            .ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var alike = fitting.Where(index => replies[index].When == replies[fitting[0]].When).ToList();
        var chosen = source == ReplySource.Script ? fitting[0] : alike[Turn(alike.Count)];
        return (new(_name, _given.Count + 1, source, chosen), replies[chosen]);
    }

    // Which of several like replies comes first is the conversation's own matter, and always the same.
    private int Turn(int count) => _name.Sum(letter => letter) % count;

    private static Letter Heard(WrittenLetter letter) => new()
    {
        MessageId = letter.MessageId,
        References = letter.References,
        From = letter.From,
        To = letter.To,
        Cc = letter.Cc,
        Subject = letter.Subject,
        Arrived = letter.At,
        IsOurs = letter.IsOurs,
        Kind = letter.Kind,
        Text = letter.Words,
    };
}
