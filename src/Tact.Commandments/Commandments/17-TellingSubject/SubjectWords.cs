using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>
/// The words of a subject: those any letter might carry ("question", "files"), those that only name the kind of matter
/// ("invoice", "video"), and those by which one letter is told from all others.
/// </summary>
internal sealed class SubjectWords
{
    private const string Folder = "Commandments/17-TellingSubject/TellingSubject.";
    private const string Loud = "loud";
    private const int ShortestNumber = 3;

    private readonly WordRun _words;
    private readonly bool[] _tells;

    private SubjectWords(WordRun words)
    {
        _words = words;
        var matters = Hits(words, "matters").OrderBy(hit => hit.From).ThenByDescending(hit => hit.To).ToList();
        Matters = [.. matters.Select(hit => hit.Section.Replace('_', ' ')).Distinct()];
        var known = new bool[words.Count];
        foreach (var hit in matters.Concat(Hits(words, "generic")))
        {
            IsLoud |= hit.Section == Loud;
            Array.Fill(known, true, hit.From, hit.To - hit.From);
        }

        _tells = [.. Enumerable.Range(0, words.Count).Select(at => !known[at] && Tells(words, at))];
    }

    /// <summary>The kinds of matter it names, in their order, each as one writes it alone.</summary>
    public IReadOnlyList<string> Matters { get; }

    /// <summary>Whether it calls for attention: "urgent", "reminder".</summary>
    public bool IsLoud { get; }

    /// <summary>Whether there is any word or figure at all.</summary>
    public bool HasAny => Enumerable.Range(0, _words.Count).Any(at => !_words.Has(at, WordKind.Sign));

    /// <summary>Whether at least one word tells it from other letters. One sign of Chinese alone is no word.</summary>
    public bool IsTelling => Enumerable.Range(0, _words.Count).Any(at =>
        _tells[at] && (!_words.Has(at, WordKind.Han) || (at + 1 < _words.Count && _tells[at + 1])));

    /// <summary>Whether it tells more than the names of people, in lower case, with which any letter to them may begin.</summary>
    public bool TellsBeyond(HashSet<string> people) => IsTelling
        && (Matters.Count > 0 || Enumerable.Range(0, _words.Count).Any(at => _tells[at] && !people.Contains(_words.Span(at).ToString())));

    /// <summary>The words of a text.</summary>
    public static SubjectWords Of(string text) => new(WordRun.Of(text));

    private static bool Tells(WordRun words, int at) => words[at].Kind switch
    {
        WordKind.Link => true,
        WordKind.Number => IsReference(words.Span(at)),
        WordKind.Letters => words[at].Length > 1 && !TermLists.All.IsCommon(Term.Of(words, at)),
        WordKind.Han => !TermLists.All.IsCommon(Term.Of(words, at)),
        _ => false,
    };

    /// <summary>The number of an order or an invoice; a year, a date or a count would stand in many subjects.</summary>
    private static bool IsReference(ReadOnlySpan<char> figures) =>
        figures.Length >= ShortestNumber && figures.IndexOfAny(".,:") < 0 && figures is not (['1', '9', _, _] or ['2', '0', _, _]);

    private static IEnumerable<Hit> Hits(WordRun words, string list) =>
        Tongues.All.SelectMany(tongue => PatternList.At($"{Folder}{list}.{tongue.Code()}.txt").Find(words, 0, words.Count));
}
