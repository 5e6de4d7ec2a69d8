using System.Text.RegularExpressions;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;
using Tact.Desk.Sample.Content;

namespace Tact.Desk.Sample;

/// <summary>A letter of ours as a scripted client takes it: what it answers, leaves open, asks and costs.</summary>
public sealed partial class HeardLetter
{
    private const double SureEnough = 0.5;
    private readonly SampleCues _cues;
    private readonly string _words;
    private readonly LetterReading _reading;
    private readonly List<CheckedAsk> _questions;

    /// <summary>
    /// Takes in <paramref name="ours"/>, knowing what was said before. A client minds what they asked since we last wrote,
    /// and what we put off; older matters are water under the bridge.
    /// </summary>
    public HeardLetter(WrittenLetter ours, Correspondence before, SampleCues cues)
    {
        var since = before.Letters.Reverse().TakeWhile(letter => !letter.IsOurs).ToHashSet();
        var draft = new Draft { Text = ours.Text, Subject = ours.Subject };
        _cues = cues;
        _reading = draft.Reading;
        _words = ours.Words;
        _questions = [.. AskChecklist.Of(draft, before)
            .Where(one => one.IsQuestion && one.Ask.Confidence >= SureEnough)
            .Where(one => since.Contains(one.Open.Letter) || one.Open.PutOffUntil is not null)];
    }

    /// <summary>The first question it leaves open, or null.</summary>
    public string? Forgotten => _questions.FirstOrDefault(one => one is { State: Answered.No, Open.PutOffUntil: null })?.Ask.Text;

    /// <summary>Whether it is a mere kind word: nothing was asked, and it asks and offers nothing.</summary>
    public bool IsLastWord => _questions.Count == 0 && !Asks && !HasPrice;

    private bool Asks => _words.Contains('?', StringComparison.Ordinal) || _words.Contains('\uFF1F', StringComparison.Ordinal)
        || _reading.Asks.Any(ask => ask.Kind == AskKind.Question);

    private bool HasPrice => _reading.Prices.Count > 0 || Money().IsMatch(_words);

    /// <summary>Whether what <paramref name="reply"/> waits for is so.</summary>
    public bool Calls(SampleReply reply) => reply.When switch
    {
        ReplyCue.Answered => _questions.Count > 0 && _questions.TrueForAll(one => one.State == Answered.Yes),
        ReplyCue.Promised => _questions.Exists(one => one.State == Answered.Deferred) && Forgotten is null,
        ReplyCue.Forgotten => Forgotten is not null,
        ReplyCue.Priced => HasPrice,
        ReplyCue.BarePrice => HasPrice && !Says(_cues.Includes),
        ReplyCue.Asks => Asks,
        ReplyCue.Heated => _reading.Heat >= SureEnough || Says(_cues.Heated),
        ReplyCue.Says => Says(reply.Words),
        _ => true,
    };

    private bool Says(IEnumerable<string> words) =>
        words.Any(word => _words.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"[$€£¥₽]\s?\d|\b(USD|AUD|CAD|EUR|GBP|RUB|CNY)\s?\d|\d\s?([$€£¥₽元]|(USD|AUD|CAD|EUR|GBP|RUB|CNY|руб|тыс|dollars|euros|pounds))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Money();
}
