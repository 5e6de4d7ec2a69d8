using System.Collections.Concurrent;
using Tact.Commandments.Reading;

namespace Tact.Desk.Search;

/// <summary>
/// Collects the words of letters, each once a letter. What a word is kept under is worked out when it is first met and
/// remembered for the letters after it: a book that is passed on saves most of the work.
/// </summary>
internal sealed class WordBook
{
    // PostgreSQL takes a megabyte of words for a row; beyond this a letter is not language.
    private const int MostCharacters = 250_000;

    // Some ten megabytes of memory.
    private const int MostWords = 60_000;

    // A long text is cut slice by slice, between lines: what is small is forgotten cheaply.
    private const int Slice = 16_000;

    private static readonly ConcurrentBag<WordBook> _spare = [];

    private readonly Dictionary<string, int[]> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _formsOf;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _seenIn = [];
    private readonly List<Unit> _units = [];
    private readonly System.Text.StringBuilder _letter = new();
    private int _letters;

    public WordBook() => _formsOf = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A book for one who writes; a used one where there is one.</summary>
    public static WordBook Borrow() => _spare.TryTake(out var used) ? used : new();

    /// <summary>Passes it on, unless it has grown too thick.</summary>
    public void GiveBack()
    {
        if (_words.Count < MostWords)
        {
            _spare.Add(this);
        }
    }

    /// <summary>Begins the next letter.</summary>
    public void Begin()
    {
        _letter.Clear();
        _letters++;
    }

    /// <summary>The words of the letter so far, with a space after each.</summary>
    public string Letter() => _letter.ToString();

    /// <summary>Adds the words of a text; with a mark also as words of that place in the letter.</summary>
    public void Add(string text, char? mark = null)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfSlice(text, at);
            AddSlice(at == 0 && end == text.Length ? text : text[at..end], mark);
            at = end;
        }
    }

    private static int EndOfSlice(string text, int at)
    {
        var end = at + Slice;
        while (end < text.Length && !(text[end - 1] == '\n' && char.IsAscii(text[end])))
        {
            end++;
        }

        return Math.Min(end, text.Length);
    }

    private void AddSlice(string text, char? mark)
    {
        var run = WordRun.Of(text);
        var before = default(Unit);
        foreach (var unit in Units.In(run, _units))
        {
            Add(run.Lower.AsSpan(unit.Start, unit.Length), unit.Kind, mark);
            if (Units.Follows(text, unit, before))
            {
                AddPair(text, before, unit, mark);
            }

            before = unit;
        }
    }

    /// <summary>Adds the address of a person.</summary>
    public void AddAddress(string address, char mark) => Put(Numbers(Forms.OfAddress(address)), mark);

    /// <summary>Adds a word as it is.</summary>
    public void AddWord(string word) => Put(Number(word));

    private void AddPair(string text, Unit one, Unit next, char? mark)
    {
        Span<char> pair = stackalloc char[one.Length + next.Length];
        text.AsSpan(one.Start, one.Length).CopyTo(pair);
        text.AsSpan(next.Start, next.Length).CopyTo(pair[one.Length..]);
        Add(pair, UnitKind.Sign, mark);
    }

    private void Add(ReadOnlySpan<char> unit, UnitKind kind, char? mark)
    {
        if (!_formsOf.TryGetValue(unit, out var forms))
        {
            _formsOf[unit] = forms = kind == UnitKind.Word ? OfWord(Forms.Plain(unit)) : Numbers(Forms.Kept(unit, kind));
        }

        Put(forms, mark);
    }

    private void Put(int[] forms, char? mark)
    {
        foreach (var form in forms)
        {
            Put(form);
            if (mark is { } place)
            {
                Put(Number(place + _words[form]));
            }
        }
    }

    private int[] OfWord(string plain) => plain.Length == 0 ? []
        : Stems.Of(plain) is var stem && ReferenceEquals(stem, plain) ? [Number(plain)]
        : [Number(plain), Number(stem)];

    private int[] Numbers(IEnumerable<string> forms) => [.. forms.Where(form => form.Length > 0).Distinct(StringComparer.Ordinal).Select(Number)];

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _words.Count;
            _words.Add(word);
            _seenIn.Add(0);
        }

        return number;
    }

    private void Put(int word)
    {
        if (_seenIn[word] != _letters && _letter.Length < MostCharacters)
        {
            _seenIn[word] = _letters;
            _letter.Append(_words[word]).Append(' ');
        }
    }
}
