using System.Runtime.CompilerServices;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>What a client has shown to know, and has been told, in the letters so far and in what the draft quotes.</summary>
internal sealed class Heard
{
    private const int OfTheTrade = 2;

    private static readonly ConditionalWeakTable<LetterReading, HashSet<string>> Known = [];

    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _words = [];
    private readonly HashSet<string> _ours = new(StringComparer.Ordinal);

    public Heard(Draft draft, Correspondence correspondence, Glossary glossary)
    {
        _terms.UnionWith(glossary.Known.Select(Key));
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var letter in correspondence.Letters)
        {
            Hear(letter, glossary, shown);
        }

        var quoted = string.Concat(draft.Reading.Parts.Where(part => part.Kind is PartKind.Quote or PartKind.Forward).Select(part => part.Text));
        var words = WordRun.Of(quoted);
        _words.Add(WordsOf(words));
        shown.UnionWith(Acronyms.Between(words, 0, words.Count).Select(one => one.Letters));
        IsOfTheTrade = shown.Count >= OfTheTrade;
        _terms.UnionWith(shown);
    }

    /// <summary>Whether the client writes in the words of a trade.</summary>
    public bool IsOfTheTrade { get; }

    /// <summary>Whether the client used the term or was told what it means.</summary>
    public bool Knows(TradeTerm term) => _terms.Contains(term.Key) || term.Words is [var only] && Said(only);

    /// <summary>Whether the client used the acronym, or met it in an earlier letter of ours.</summary>
    public bool Knows(Acronym acronym) => _terms.Contains(acronym.Letters) || _terms.Contains(Key(acronym.Letters)) || _ours.Contains(acronym.Letters) || Said(acronym.Letters);

    private bool Said(string word) => _words.Exists(words => words.Contains(Key(word)));

    private void Hear(Letter letter, Glossary glossary, HashSet<string> shown)
    {
        var mentions = Mentions.In(letter.Reading, glossary);
        if (letter.IsOurs)
        {
            _terms.UnionWith(mentions.Where(one => one.IsExplained).Select(one => one.Term.Key));
            _ours.UnionWith(Acronyms.In(letter.Reading).Select(one => one.Letters));
            return;
        }

        _terms.UnionWith(mentions.Select(one => one.Term.Key));
        shown.UnionWith(mentions.Select(one => one.Term.Key));
        shown.UnionWith(Acronyms.In(letter.Reading).Select(one => one.Letters));
        _words.Add(Known.GetValue(letter.Reading, _ => WordsOf(WordRun.Of(letter.Subject + "\n" + letter.From?.Shown + "\n" + string.Concat(Written(letter))))));
    }

    // A client's signature counts as theirs, what they quote does not.
    private static IEnumerable<string> Written(Letter letter) => letter.Reading.Parts
        .Where(part => part.Kind is PartKind.Own or PartKind.Signature).Select(part => part.Text);

    private static HashSet<string> WordsOf(WordRun words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < words.Count; at++)
        {
            _ = words.Has(at, WordKind.Letters) && seen.Add(words.Span(at));
        }

        return found;
    }

    private static string Key(string word) => word.ToLowerInvariant().Replace('ё', 'е');
}
