namespace Tact.Commandments.Reading;

/// <summary>The pieces that together name one time: "on", "Friday", "by", "17:00".</summary>
internal sealed class TimeGroup(int from)
{
    private TimePiece? _week, _shift, _monthPart, _span, _weekday;
    private bool _isBefore, _isPast;

    /// <summary>The first word.</summary>
    public int From { get; private set; } = from;

    /// <summary>The word after the last one that counts.</summary>
    public int To { get; private set; } = from;

    /// <summary>Whether words bind it to its end ("by", "within").</summary>
    public bool IsBound { get; private set; }

    /// <summary>Which day, where it names one.</summary>
    public TimePiece? Day { get; private set; }

    /// <summary>Which hour, where it names one.</summary>
    public TimePiece? Clock { get; private set; }

    /// <summary>Which part of the day, where it names one.</summary>
    public TimePiece? Part { get; private set; }

    /// <summary>Whether it names a time to come at all.</summary>
    public bool IsTime => !_isPast && (_span is not null || Clock is not null || IsDay || (Part is { } part && (IsBound || _isBefore || part.Kind == "hour")));

    private bool IsDay => _week is not null || (Day is { } day && (day.Kind != "month" || _monthPart is not null || _shift is not null));

    /// <summary>Takes a piece that follows, or says that it belongs to another time.</summary>
    public bool Take(TimePiece piece)
    {
        var isTaken = piece.Kind switch
        {
            "bound" => TakeBound(),
            "before" => !HasContent && (_isBefore = true),
            "after" => HasContent && (IsBound = true),
            "past" => _isPast = true,
            "shift" => Day is null && Set(ref _shift, piece),
            "shiftafter" => Day is { Kind: "weekday" } && _shift is null && Set(ref _shift, piece),
            "monthpart" => Set(ref _monthPart, piece),
            "week" => _week is null && (Day is null or { Kind: "weekday" }) && Set(ref _week, piece),
            "evening" => TakeDay(piece with { Kind = "day" }) && TakePart(piece with { Kind = "hour", Value = 21 }),
            "morning" => TakeDay(piece with { Kind = "day" }) && TakePart(piece with { Kind = "hour", Value = 12 }),
            "part" or "hour" => TakePart(piece),
            "clock" => Clock is null && (Clock = piece) is not null,
            _ when piece.IsSpan => _span is null && (Day is null or { Kind: "day" }) && (IsBound = true) && Set(ref _span, piece),
            _ => piece.IsDay && (TakeMonthOf(piece) || TakeDay(piece)),
        };
        To = isTaken && piece.Kind is not ("bound" or "before" or "shift" or "monthpart" or "past") ? piece.To : isTaken && To > From && piece.Kind == "monthpart" ? piece.To : To;
        return isTaken;
    }

    /// <summary>The end of a stretch that begins with <paramref name="first"/>: its day where this one names none.</summary>
    public void Continue(TimeGroup first)
    {
        From = first.From;
        IsBound |= first.IsBound;
        (Day, _week) = Day is null && _week is null ? (first.Day, first._week) : (Day, _week);
        Part ??= first.Part;
    }

    /// <summary>The rule that reckons it.</summary>
    public TimeRule Rule(Language language) => new()
    {
        Day = _week is { } week && Day is null ? week : Day,
        Week = _week is { } named && Day is not null ? (int)named.Value : _shift is { } shift ? (int)shift.Value : Day?.Week,
        MonthPart = _monthPart is { } part ? (int)part.Value : 31,
        Weekday = (int)(_weekday?.Value ?? 0),
        Span = _span,
        Clock = Clock,
        Part = Part?.Value,
        EndsBeforeDay = _isBefore && language == Language.English && Clock is null && Part is null,
    };

    private bool HasContent => _span is not null || Clock is not null || Part is not null || Day is not null || _week is not null;

    private bool TakeBound()
    {
        IsBound = true;
        return true;
    }

    private bool TakePart(TimePiece piece)
    {
        var isTaken = Part is null;
        Part ??= piece;
        return isTaken;
    }

    // "The 20th of next month", 下个月20号.
    private bool TakeMonthOf(TimePiece piece)
    {
        if (Day is not { } day || _week is not null || (day.Kind, piece.Kind) is not (("nth", "months") or ("months", "nth")))
        {
            return false;
        }

        (_week, Day) = piece.Kind == "months" ? (piece, day) : (day, piece);
        return true;
    }

    // "Tomorrow, Friday 6 March": the more exact piece counts.
    private bool TakeDay(TimePiece piece)
    {
        if (Day is { } day && (Exactness(day) == Exactness(piece) || _span is not null))
        {
            return false;
        }

        _weekday = new[] { Day, piece }.FirstOrDefault(one => one is { Kind: "weekday" });
        Day = Day is { } known && Exactness(known) > Exactness(piece) ? known : piece;
        return true;
    }

    private static int Exactness(TimePiece piece) => piece.Kind switch { "date" => 4, "nth" => 3, "day" => 2, "weekday" => 1, _ => 0 };

    private static bool Set(ref TimePiece? place, TimePiece piece)
    {
        place = piece;
        return true;
    }
}
