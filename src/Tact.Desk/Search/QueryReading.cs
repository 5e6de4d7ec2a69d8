using System.Globalization;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>Turns the terms of a query into words of the index.</summary>
internal sealed class QueryReading(TimeZoneInfo zone)
{
    private const int ShortestBeginning = 2;

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy", "yyyy年M月d日", "yyyy-M", "yyyy"];

    private readonly List<Clause> _clauses = [];
    private readonly List<Phrase> _phrases = [];

    /// <summary>What is asked for.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses;

    /// <summary>What must stand side by side.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>The earliest of all <c>before:</c>.</summary>
    public DateTimeOffset? Before { get; private set; }

    /// <summary>The latest of all <c>after:</c>.</summary>
    public DateTimeOffset? After { get; private set; }

    /// <summary>Takes a term.</summary>
    public void Take(QueryTerm term, bool isBeginning)
    {
        if (term.Field is QueryField.Before or QueryField.After && Day(term.Text) is { } day)
        {
            TakeDay(term.Field == QueryField.Before != term.IsNot, day);
        }
        else if (term.Field == QueryField.Has && QueryFields.IsFile(term.Text))
        {
            _clauses.Add(new([Mark.File.ToString()], null, term.IsNot));
        }
        else
        {
            TakeWords(term, isBeginning && !term.IsQuoted);
        }
    }

    private void TakeDay(bool isBefore, DateTimeOffset day)
    {
        Before = isBefore && !(Before < day) ? day : Before;
        After = !isBefore && !(After > day) ? day : After;
    }

    private void TakeWords(QueryTerm term, bool isBeginning)
    {
        var run = WordRun.Of(term.Text);
        var units = Units.In(run);
        var place = PlaceOf(term.Field);
        var words = SoughtWords.Of(run, units).Select(word => place + word).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var isPhrase = (term.IsQuoted || units.Count(unit => unit.Kind != UnitKind.Sign) > 1) && Phrase.WordsOf(term.Text) is { Count: > 0 };
        if (isPhrase)
        {
            _phrases.Add(new(Phrase.WordsOf(term.Text), place.Length > 0 ? place[0] : null, term.IsNot));
        }

        if (!isPhrase || !term.IsNot)
        {
            _clauses.Add(new(words, isBeginning ? Beginning(run, units, place) : null, term.IsNot));
        }
    }

    private static string? Beginning(WordRun run, List<Unit> units, string place)
    {
        var last = units[^1];
        return last.Kind != UnitKind.Sign && units.Count == 1 && Forms.Plain(run.Lower.AsSpan(last.Start, last.Length)) is { Length: >= ShortestBeginning } word
            ? place + word
            : null;
    }

    private static string PlaceOf(QueryField? field) => field switch
    {
        QueryField.From => Mark.From.ToString(),
        QueryField.To => Mark.To.ToString(),
        QueryField.Subject => Mark.Subject.ToString(),
        QueryField.File => Mark.File.ToString(),
        _ => "",
    };

    private DateTimeOffset? Day(string text)
    {
        if (!DateTime.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2 or > 9998)
        {
            return null;
        }

        return new DateTimeOffset(day, zone.GetUtcOffset(day));
    }
}
