using System.Buffers;

namespace Tact.Commandments.Reading;

/// <summary>The steps of Porter's second stemmer, over one word. A <c>Y</c> in it is a y that is no vowel.</summary>
internal readonly struct EnglishCut
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly EnglishStems _stems;
    private readonly int _first, _second;

    public EnglishCut(EnglishStems stems, ref CutWord word)
    {
        MarkConsonants(ref word);
        _stems = stems;
        _first = Beginning(word.Letters) is var known and > 0 ? known : word.Region(0, Vowels);
        _second = word.Region(_first, Vowels);
    }

    /// <summary>Takes the endings off.</summary>
    public void Cut(ref CutWord word)
    {
        TakePlural(ref word);
        if (!_stems.Settled.Has(word.Letters))
        {
            TakePast(ref word);
            SoftenY(ref word);
            TakeSecond(ref word);
            TakeThird(ref word);
            TakeFourth(ref word);
            TakeLast(ref word);
        }

        for (var at = 0; at < word.Length; at++)
        {
            word[at] = word[at] == 'Y' ? 'y' : word[at];
        }
    }

    private static void MarkConsonants(ref CutWord word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            word[at] = word[at] == 'y' && (at == 0 || Vowels.Contains(word[at - 1])) ? 'Y' : word[at];
        }
    }

    private int Beginning(ReadOnlySpan<char> word)
    {
        foreach (var beginning in _stems.Beginnings)
        {
            if (word.StartsWith(beginning))
            {
                return beginning.Length;
            }
        }

        return 0;
    }

    private static void TakePlural(ref CutWord word)
    {
        if (word.Ends("sses"))
        {
            word.Drop(2);
        }
        else if (word.Ends("ied") || word.Ends("ies"))
        {
            word.Drop(word.Length > 4 ? 2 : 1);
        }
        else if (word.Last == 's' && !word.Ends("us") && !word.Ends("ss") && HasVowel(word, word.Length - 2))
        {
            word.Drop(1);
        }
    }

    private void TakePast(ref CutWord word)
    {
        var tail = word.Ends("edly") || word.Ends("ingly") ? 2 : 0;
        var bare = word.Letters[..^tail];
        if (bare.EndsWith("eed"))
        {
            word.Drop(bare.Length - 3 >= _first ? tail + 1 : 0);
            return;
        }

        var ending = bare.EndsWith("ing") ? 3 : bare.EndsWith("ed") ? 2 : 0;
        if (ending > 0 && HasVowel(word, bare.Length - ending))
        {
            word.Drop(ending + tail);
            Mend(ref word);
        }
    }

    // "hoping" is hope, "hopping" hop, "creating" create.
    private void Mend(ref CutWord word)
    {
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz") || (word.Length <= _first && EndsShort(word, word.Length)))
        {
            word.Replace(0, "e");
        }
        else if (word.Length > 1 && word.Last == word[word.Length - 2] && "bdfgmnprt".Contains(word.Last))
        {
            word.Drop(1);
        }
    }

    private static void SoftenY(ref CutWord word)
    {
        if (word.Last is 'y' or 'Y' && word.Length > 2 && !Vowels.Contains(word[word.Length - 2]))
        {
            word.Replace(1, "i");
        }
    }

    private void TakeSecond(ref CutWord word)
    {
        if (_stems.Second.Longest(word.Letters) is { } ending)
        {
            Replace(ref word, ending, _first);
        }
        else if (word.Ends("logi") && word.Length - 3 >= _first)
        {
            word.Drop(1);
        }
        else if (word.Ends("li") && word.Length - 2 >= _first && "cdeghkmnrt".Contains(word[word.Length - 3]))
        {
            word.Drop(2);
        }
    }

    private void TakeThird(ref CutWord word)
    {
        if (word.Ends("ative"))
        {
            word.Drop(word.Length - 5 >= _second ? 5 : 0);
        }
        else if (_stems.Third.Longest(word.Letters) is { } ending)
        {
            Replace(ref word, ending, _first);
        }
    }

    private void TakeFourth(ref CutWord word)
    {
        if (_stems.Fourth.Longest(word.Letters) is { } ending)
        {
            Replace(ref word, ending, _second);
        }
        else if ((word.Ends("sion") || word.Ends("tion")) && word.Length - 3 >= _second)
        {
            word.Drop(3);
        }
    }

    private void TakeLast(ref CutWord word)
    {
        var last = word.Length - 1;
        if (word.Last == 'e')
        {
            word.Drop(last >= _second || (last >= _first && !EndsShort(word, last)) ? 1 : 0);
        }
        else if (word.Ends("ll") && last >= _second)
        {
            word.Drop(1);
        }
    }

    private static void Replace(ref CutWord word, Ending ending, int region)
    {
        if (word.Length - ending.Text.Length >= region)
        {
            word.Replace(ending.Text.Length, ending.Instead);
        }
    }

    private static bool HasVowel(CutWord word, int before) => before > 0 && word.Letters[..before].ContainsAny(Vowels);

    // A vowel between consonants, the last not w, x or y; or a vowel and a consonant that are the whole word.
    private static bool EndsShort(CutWord word, int end) => end switch
    {
        < 2 => false,
        2 => Vowels.Contains(word[0]) && !Vowels.Contains(word[1]),
        _ => !Vowels.Contains(word[end - 3]) && Vowels.Contains(word[end - 2]) && !Vowels.Contains(word[end - 1]) && word[end - 1] is not ('w' or 'x' or 'Y'),
    };
}
