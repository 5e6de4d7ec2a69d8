namespace Tact.Commandments.Reading;

/// <summary>A piece of a named time: a weekday, an hour, "by".</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word after its last.</param>
/// <param name="Kind">What it is, as the sections of the lists are called; <c>date</c>, <c>nth</c> and <c>clock</c> are read from figures.</param>
/// <param name="Value">What it means: days, a weekday, an hour…</param>
internal readonly record struct TimePiece(int From, int To, string Kind, double Value = 0)
{
    /// <summary>The year of a date, or 0 when it names none.</summary>
    public int Year { get; init; }

    /// <summary>The month of a date.</summary>
    public int Month { get; init; }

    /// <summary>The week of a weekday, where its word names it (下周一).</summary>
    public int? Week { get; init; }

    /// <summary>Whether an hour from 1 to 12 leaves open which half of the day is meant.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it says which day.</summary>
    public bool IsDay => Kind is "day" or "weekday" or "week" or "weekstart" or "weekmiddle" or "sunday" or "month" or "months" or "years" or "date" or "nth";

    /// <summary>Whether it is a length of time from now.</summary>
    public bool IsSpan => Kind.StartsWith("span.", StringComparison.Ordinal);
}
