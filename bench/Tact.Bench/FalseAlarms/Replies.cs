using Tact.Cli.Cases;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Bench.FalseAlarms;

/// <summary>A reply of ours that left long ago, as the draft it was.</summary>
/// <param name="MessageId">Its Message-ID.</param>
/// <param name="Draft">The letter.</param>
/// <param name="Before">The letters there were.</param>
/// <param name="At">When it left.</param>
internal sealed record Reply(string MessageId, Draft Draft, Correspondence Before, DateTimeOffset At)
{
    /// <summary>What the law would have said then.</summary>
    public Examination Examine(OwnAddresses ours) => Examination.Of(Draft, Before, new() { Ours = ours }, new() { Now = At });
}

/// <summary>Finds the replies of an archive.</summary>
internal static class Replies
{
    /// <summary>Letters of ours that answer somebody outside, in the order of their conversations.</summary>
    public static IEnumerable<Reply> In(IReadOnlyList<string> archives, OwnAddresses ours) =>
        from conversation in LetterArchive.Conversations(archives, ours)
        let letters = new Correspondence(conversation).Letters
        from at in Enumerable.Range(0, letters.Count)
        let letter = letters[at]
        where letter is { IsOurs: true, Kind: LetterKind.Letter } && letters.Take(at).Any(one => one.IsFromAClient())
        select new Reply(letter.MessageId, AsDraft(letter), new(letters.Take(at)), letter.At);

    private static Draft AsDraft(Letter letter) => new()
    {
        Subject = letter.Subject,
        From = letter.From,
        To = letter.To,
        Cc = letter.Cc,
        Text = letter.Text,
        Attachments = letter.Attachments,
    };
}
