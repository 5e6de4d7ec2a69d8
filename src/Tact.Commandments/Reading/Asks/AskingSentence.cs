namespace Tact.Commandments.Reading;

/// <summary>One sentence, read for what it asks.</summary>
internal sealed class AskingSentence
{
    private const double MarkAlone = 0.8;
    private const double LeastSure = 0.5, SurePlease = 0.7;
    internal const double SureByList = 0.2, SureAsk = 0.45;
    internal const double SureQuestion = 0.45;
    private const double SureMarked = 0.1, ClearlyQuestion = 0.94;
    private const int LeadIn = 3;
    private const int MostAddressing = 3;

    private static readonly string[] Bidding = ["can", "could", "can't", "couldn't", "will", "would", "please", "pls", "kindly"];

    private readonly WordRun _words;
    private readonly int _from, _to;
    private readonly Language _language;
    private readonly bool _isMarked;
    private readonly List<Hit> _hits;

    public AskingSentence(WordRun words, int from, int to, Language language)
    {
        (_words, _from, _to, _language) = (words, from, to, language);
        _isMarked = IsMarked();
        _hits = AskLists.Asking(language)?.Find(words, from, to) ?? [];
        _hits.AddRange(language == Language.Russian ? RussianForms.Find(words, from, to) : []);
    }

    /// <summary>What the sentence asks, in the order it stands: where the lists say, as far as the weights believe them.</summary>
    public IEnumerable<Ask> Asks()
    {
        var byList = ByList().ToList();
        return AskWeights.ForAsks(_language) is { } asks && AskWeights.ForQuestions(_language) is { } questions && HasWords()
            ? Weighed(byList, asks, questions)
            : byList;
    }

    private IEnumerable<Ask> Weighed(List<Ask> byList, AskWeights asks, AskWeights questions)
    {
        var signs = Signs(byList);
        var (ask, question) = (asks.Sure(signs), questions.Sure(signs));
        if (byList.Count == 0)
        {
            return CodeLines.Is(_words.Passage(_from, _to).In(_words.Text)) || _hits.Exists(hit => hit.Section == "never") ? [] : question >= SureQuestion ? [Made(new(_from), _to, AskKind.Question, Share(question, SureQuestion))]
                : ask >= SureAsk ? [Made(new(_from), _to, AskKind.Request, Share(ask, SureAsk))]
                : [];
        }

        var least = AskSigns.IsPoliteRequest(signs) ? SurePlease : 0;
        return byList.Select(one => one with
        {
            Kind = byList.Count == 1 && _isMarked && question >= ClearlyQuestion && !signs.Overlaps(Bidding) ? AskKind.Question : KindOf(one, question),
            Confidence = Math.Max(least, Sure(one, ask, question)),
        }).Where(one => one.Confidence >= LeastSure);
    }

    private AskKind KindOf(Ask one, double question) =>
        one.Kind == AskKind.Question && !one.IsIndirect && !_hits.Exists(hit => hit.Section == "ours") && question < (_isMarked ? SureMarked : SureQuestion)
            ? AskKind.Request
            : one.Kind;

    // The lists know what they look for; the weights know where that looks like something else.
    private static double Sure(Ask one, double ask, double question) => Math.Max(
        question >= SureQuestion ? Share(question, SureQuestion) : 0,
        ask >= SureByList ? (Share(ask, SureByList) + one.Confidence) / 2 : 0);

    // How far above the limit: 0.5 at the limit, 1 at 1.
    private static double Share(double sure, double limit) => 1 - ((1 - sure) / (1 - limit) / 2);

    /// <summary>The signs by which it is weighed.</summary>
    public HashSet<string> Signs(IReadOnlyList<Ask> byList) => AskSigns.Of(_words, _from, _to, _isMarked, byList);

    /// <summary>What the lists alone find.</summary>
    public IEnumerable<Ask> ByList()
    {
        var pieces = Pieces();
        if (pieces.Count == 0)
        {
            return _isMarked && HasWords() && !CodeLines.Is(_words.Passage(_from, _to).In(_words.Text)) && !_hits.Exists(hit => hit.Section == "never")
                ? [Made(new(_from), _to, AskKind.Question, _language == Language.Other ? MarkAlone - 0.1 : MarkAlone)]
                : [];
        }

        pieces[0].From = _from;
        return pieces.Select((piece, at) => Made(piece, at + 1 < pieces.Count ? pieces[at + 1].From : _to, piece.Kind, piece.Confidence(_isMarked)) with
        {
            IsIndirect = piece.Kind == AskKind.Question && pieces.Take(at + 1).Any(one => one.IsIndirect),
        });
    }

    private List<AskPiece> Pieces()
    {
        var pieces = new List<AskPiece>();
        foreach (var head in _hits.Where(IsHead).Where(hit => !IsVetoed(hit)).OrderBy(hit => hit.From).ThenByDescending(hit => hit.To))
        {
            if (pieces.Count == 0)
            {
                if (head.Section != "also")
                {
                    pieces.Add(new(_from));
                    pieces[0].Add(head);
                }
            }
            else if (Opens(head, pieces[^1]) is var start and > 0)
            {
                pieces.Add(new(start));
                pieces[^1].Add(head);
            }
            else if (head.Section != "also")
            {
                pieces[^1].Add(head);
            }
        }

        return pieces;
    }

    private bool IsHead(Hit hit)
    {
        var weight = hit.Pattern.Weight;
        return hit.Section is "question" or "opening" or "embedded" or "request" or "also" or "weak"
            && (_isMarked ? weight + ((1 - weight) * 0.7) : weight) >= LeastSure
            && (hit.Section != "opening" || _isMarked || IsOpening(hit) || FollowsAsking(hit));
    }

    /// <summary>Whether nothing stands before it but a word or two that address somebody or lead in.</summary>
    private bool IsOpening(Hit hit)
    {
        var before = 0;
        for (var at = hit.From - 1; at >= _from; at--)
        {
            before += _words.Has(at, WordKind.Sign) || Clauses.IsIdle(_words, at) ? 0 : 1;
        }

        return before == 0 || _words.IsSign(hit.From - 1, ":")
            || (before <= MostAddressing && _words.IsSign(hit.From - 1, ",!—–-") && AskLists.Addressing(_words, _from, hit.From, _language));
    }

    /// <summary>Whether the sentence asks already: "Tell me where it lies", "How much is it and when will it be ready".</summary>
    private bool FollowsAsking(Hit hit) => _hits.Exists(other =>
        other.From < hit.From && (other.Section is "embedded" or "question" || (other.Section == "opening" && IsOpening(other))));

    private bool IsVetoed(Hit head) => _hits.Exists(hit =>
        (hit.Section == "never" && head.From >= hit.From - LeadIn)
        || (hit.Section == "not" && head.From >= hit.From && head.From < hit.To));

    // The word at which a head opens an ask of its own, or 0 when it belongs to the one before.
    private int Opens(Hit head, AskPiece before)
    {
        if (IsThat(head) || head.From <= before.Heads[0].From + 1 || (head.Section == "also" && !before.IsQuestion) || IsWhatToTell(head, before) || IsAlternative(head, before))
        {
            return 0;
        }

        var start = ClauseStart(head.From);
        var isOwn = start > before.Heads[0].From && start > before.From + 1 && (head.Section == "also" || Clauses.Begins(_words, head.From, _from));
        return isOwn && _language == Language.Chinese ? OpensInChinese(head, before, start) : isOwn ? start : 0;
    }

    // "Tell me, please, who will edit it": the bid to tell and the question it leads to are one.
    private bool IsWhatToTell(Hit head, AskPiece before)
    {
        var leads = before.Heads.Where(one => one.From < head.From).ToList();
        var at = leads.Select(one => one.To).DefaultIfEmpty(_to).Max();
        while (at < head.From && (Clauses.IsIdle(_words, at) || _words.Is(at, "me") || _words.Is(at, "us")))
        {
            at++;
        }

        return at == head.From && (leads.Exists(one => one.Section == "embedded") || (_language == Language.Chinese && leads.All(one => one.From == _from)));
    }

    // "Is it included, or does it come on top?": one question with two answers to choose from.
    private bool IsAlternative(Hit head, AskPiece before) =>
        head.Section == "question" && before.Heads[0].Section == "question" && IsOr(head.From - 1);

    private bool IsOr(int at) => _words.Is(at, "or") || _words.Is(at, "или") || _words.Is(at, "либо")
        || (_words.Is(at, "是") && _words.Is(at - 1, "还")) || (_words.Is(at, "者") && _words.Is(at - 1, "或"));

    // «говорит, что успеет», «понять, что готово, а что нет»: it links what is said to who says it.
    private bool IsThat(Hit head)
    {
        var at = _words.Is(head.From, "а") ? head.From + 1 : head.From;
        return _words.Is(at, "что") && (_words.IsSign(at - 1, ",") || (_words.Is(at - 1, "а") && _words.IsSign(at - 2, ",")));
    }

    // A Chinese wish and the clauses that spell it out are one; a question after it is another.
    private static int OpensInChinese(Hit head, AskPiece before, int start) =>
        head.Section == "question" && head.From > before.Heads[^1].To && before.Heads.All(one => one.To - one.From > 1 || one.Section != "embedded") ? start : 0;

    private int ClauseStart(int at)
    {
        while (at > _from && !IsJoint(at) && !Clauses.IsBreak(_words, at - 1) && !IsJoint(at - 1))
        {
            at--;
        }

        return at < _to && IsJoint(at) ? at + 1 : at;
    }

    private bool IsJoint(int at) => _words.Is(at, "and") || _words.Is(at, "or") || _words.Is(at, "but") || _words.Is(at, "и") || _words.Is(at, "или")
        || _words.Is(at, "а") || _words.Is(at, "но") || _words.IsSign(at, "&");

    private Ask Made(AskPiece piece, int end, AskKind kind, double confidence)
    {
        while (end - 1 > piece.From && (_words.IsSign(end - 1, ",;，；、—–-(&") || (end < _to && IsJoint(end - 1))))
        {
            end--;
        }

        var passage = _words.Passage(piece.From, end);
        // A Chinese question word asks, whatever the sentence wants done besides: 给我们做的样机图什么时候有？
        kind = _language == Language.Chinese && _isMarked && end == _to && Expectations.IsMeasured(_words, piece.From, end, _language) ? AskKind.Question : kind;
        var expects = Expectations.Of(_words, piece.From, end, _language, kind);
        return new(passage.In(_words.Text), kind, expects, passage, confidence);
    }

    private bool IsMarked()
    {
        for (var at = _to - 1; at >= _from && at >= _to - 6; at--)
        {
            if (_words.IsSign(at, "?？؟"))
            {
                return true;
            }

            if (!_words.Has(at, WordKind.Sign))
            {
                return false;
            }
        }

        return false;
    }

    private bool HasWords()
    {
        for (var at = _from; at < _to; at++)
        {
            if (!_words.Has(at, WordKind.Sign) && !_words.Has(at, WordKind.Link))
            {
                return true;
            }
        }

        return false;
    }
}
