using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>Cuts Russian words, after the stemmer of the Snowball project.</summary>
internal sealed class RussianStems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _forms;
    private readonly Endings _gerunds, _reflexives, _adjectives, _participles, _verbs, _nouns, _derived, _superlatives;

    public RussianStems()
    {
        var lists = new StemLists("russian");
        _forms = lists.Forms("формы");
        _gerunds = Endings.TakenOff(lists["деепричастия"], lists["деепричастия-а"]);
        _reflexives = Endings.TakenOff(lists["возвратные"]);
        _adjectives = Endings.TakenOff(lists["прилагательные"]);
        _participles = Endings.TakenOff(lists["причастия"], lists["причастия-а"]);
        _verbs = Endings.TakenOff(lists["глаголы"], lists["глаголы-а"]);
        _nouns = Endings.TakenOff(lists["существительные"]);
        _derived = Endings.TakenOff(lists["производные"]);
        _superlatives = Endings.TakenOff(lists["превосходные"]);
    }

    /// <summary>Cuts a word down to its stem.</summary>
    public bool Cut(ref CutWord word)
    {
        if (_forms.TryGetValue(word.Letters, out var stem))
        {
            word.Become(stem);
            return true;
        }

        var region = word.Letters.IndexOfAny(Vowels) + 1;
        if (region == 0)
        {
            return false;
        }

        var second = word.Region(word.Region(0, Vowels), Vowels);
        _ = Take(ref word, region, _gerunds) || TakeEnding(ref word, region);
        _ = word.Length > region && word.Last == 'и' && Drop(ref word, 1);
        _ = Take(ref word, second, _derived);
        return Tidy(ref word, region);
    }

    private bool TakeEnding(ref CutWord word, int region)
    {
        _ = Take(ref word, region, _reflexives);
        return Take(ref word, region, _adjectives)
            ? Take(ref word, region, _participles)
            : Take(ref word, region, _verbs) || Take(ref word, region, _nouns);
    }

    private bool Tidy(ref CutWord word, int region)
    {
        if (word.Length > region && word.Last == 'ь')
        {
            return Drop(ref word, 1);
        }

        _ = Take(ref word, region, _superlatives);
        return word.From(region).EndsWith("нн") && Drop(ref word, 1);
    }

    // A guarded ending follows «а» or «я», which belong to the region and stay.
    private static bool Take(ref CutWord word, int region, Endings endings)
    {
        if (endings.Longest(word.From(region)) is not { } ending)
        {
            return false;
        }

        var before = word.Length - ending.Text.Length - 1;
        return (!ending.IsGuarded || (before >= region && word[before] is 'а' or 'я')) && Drop(ref word, ending.Text.Length);
    }

    private static bool Drop(ref CutWord word, int letters)
    {
        word.Drop(letters);
        return true;
    }
}
