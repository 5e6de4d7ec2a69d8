
namespace Tact.Commandments.Reading;

/// <summary>Cuts English words, after Porter's second stemmer.</summary>
internal sealed class EnglishStems
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _forms;
    private readonly WordSet _kept;
    private readonly Endings _british, _tails;

    public EnglishStems()
    {
        var lists = new StemLists("english");
        _forms = lists.Forms("forms");
        _kept = lists.Words("british-kept");
        (_british, _tails) = (Endings.TakenOff(lists["british"]), Endings.TakenOff(lists["british-tails"]));
        (Second, Third, Fourth) = (Endings.Replaced(lists["second"]), Endings.Replaced(lists["third"]), Endings.Replaced(lists["fourth"]));
        (Settled, Beginnings) = (lists.Words("settled"), lists["region"][0].Split(' '));
    }

    /// <summary>Endings of the second, third and fourth step.</summary>
    public Endings Second { get; }

    /// <inheritdoc cref="Second" />
    public Endings Third { get; }

    /// <inheritdoc cref="Second" />
    public Endings Fourth { get; }

    /// <summary>Words left alone once a plural is taken off.</summary>
    public WordSet Settled { get; }

    /// <summary>Beginnings right after which the first region starts.</summary>
    public string[] Beginnings { get; }

    /// <summary>Cuts a word down to its stem.</summary>
    public bool Cut(ref CutWord word)
    {
        TakePossessive(ref word);
        if (_forms.TryGetValue(word.Letters, out var stem))
        {
            word.Become(stem);
        }
        else if (word.Length > 2)
        {
            MakeAmerican(ref word);
            new EnglishCut(this, ref word).Cut(ref word);
        }

        return true;
    }

    private static void TakePossessive(ref CutWord word)
    {
        word.Drop(word.Ends("'s'") ? 3 : word.Ends("'s") ? 2 : word.Last == '\'' ? 1 : 0);
    }

    private void MakeAmerican(ref CutWord word)
    {
        var before = word.Length - (_tails.Longest(word.Letters)?.Text.Length ?? word.Length);
        if (before > 3 && _british.Longest(word.Letters[..before]) is not null && !_kept.Has(word.Letters))
        {
            word[before - 1] = 'z';
        }
    }
}
