using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A text cut into words, in lower case, <c>ё</c> as <c>е</c> and every apostrophe straight. Chinese is cut sign by sign.</summary>
public sealed class WordRun
{
    private readonly Word[] _words;

    private WordRun(string text, string lower, Word[] words) => (Text, Lower, _words) = (text, lower, words);

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The text in lower case, of the same length.</summary>
    public string Lower { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>The word at a place.</summary>
    public Word this[int at] => _words[at];

    /// <summary>Cuts a text.</summary>
    public static WordRun Of(string text)
    {
        var lower = string.Create(text.Length, text, static (span, text) =>
        {
            for (var at = 0; at < span.Length; at++)
            {
                span[at] = Plain(text[at]);
            }
        });
        return new(text, lower, WordCutter.Cut(lower));
    }

    /// <summary>The letters of a word, in lower case.</summary>
    public ReadOnlySpan<char> Span(int at) => Lower.AsSpan(_words[at].Start, _words[at].Length);

    /// <summary>Whether there is a word at <paramref name="at"/> and it is this one.</summary>
    public bool Is(int at, ReadOnlySpan<char> word) => (uint)at < (uint)_words.Length && Span(at).SequenceEqual(word);

    /// <summary>Whether there is a mark at <paramref name="at"/> and it is one of these.</summary>
    public bool IsSign(int at, ReadOnlySpan<char> signs) =>
        (uint)at < (uint)_words.Length && _words[at].Kind == WordKind.Sign && signs.Contains(Lower[_words[at].Start]);

    /// <summary>Whether there is a word at <paramref name="at"/> of this kind.</summary>
    public bool Has(int at, WordKind kind) => (uint)at < (uint)_words.Length && _words[at].Kind == kind;

    /// <summary>The stretch from one word to before another.</summary>
    public Passage Passage(int from, int to) => Letters.Passage.Between(_words[from].Start, _words[to - 1].End);

    /// <summary>The first word that begins at or after a position in the text.</summary>
    public int At(int position)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A sign as words are compared by it.</summary>
    public static char Plain(char sign) => sign < '\u0080' && sign != '`' ? char.ToLowerInvariant(sign) : PlainOf(sign);

    private static char PlainOf(char sign) => sign switch
    {
        'ё' or 'Ё' => 'е',
        '’' or '‘' or 'ʼ' or '`' => '\'',
        '\u00a0' or '\u202f' => ' ',
        _ => char.ToLowerInvariant(sign),
    };
}
