namespace Tact.Commandments.Reading;

/// <summary>A stretch of a sentence that asks one thing.</summary>
/// <param name="from">Its first word.</param>
internal sealed class AskPiece(int from)
{
    private readonly List<Hit> _heads = [];

    /// <summary>Its first word.</summary>
    public int From { get; set; } = from;

    /// <summary>The patterns by which it asks, in the order they begin.</summary>
    public IReadOnlyList<Hit> Heads => _heads;

    /// <summary>Whether it asks with words of asking rather than bidding.</summary>
    public bool IsQuestion => _heads.Exists(head => head.Section != "request");

    /// <summary>Whether the asking stands inside a statement or a bid to tell.</summary>
    public bool IsIndirect => Kind == AskKind.Question && _heads.Exists(head => head.Section == "embedded");

    /// <summary>Whether it wants to be told something. A bid to tell is a question; "could you send" is none, though it has a question's form.</summary>
    public AskKind Kind
    {
        get
        {
            if (_heads.Count == 0 || _heads.Exists(head => head.Section is "embedded" or "also"))
            {
                return AskKind.Question;
            }

            var request = _heads.FindIndex(head => head.Section == "request");
            return request < 0 || _heads[0].From < _heads[request].From && _heads[0].Section is "question" or "opening" ? AskKind.Question : AskKind.Request;
        }
    }

    /// <summary>Adds a pattern.</summary>
    public void Add(Hit head) => _heads.Add(head);

    /// <summary>How sure it is that this asks; a question mark makes surer.</summary>
    public double Confidence(bool isMarked)
    {
        var best = _heads.Max(head => head.Pattern.Weight);
        best += _heads.Select(head => head.Section).Distinct().Count() > 1 ? 0.04 : 0;
        return Math.Min(0.98, isMarked ? best + ((1 - best) * 0.7) : best);
    }
}
