namespace Tact.Bench.Reading;

/// <summary>Counts of right and wrong, and the usual figures over them.</summary>
internal sealed class Tally
{
    private int _right, _found, _wanted, _all, _agreed;

    /// <summary>What share of the found is right.</summary>
    public double Precision => _found == 0 ? 0 : (double)_right / _found;

    /// <summary>What share of the wanted is found.</summary>
    public double Recall => _wanted == 0 ? 0 : (double)_right / _wanted;

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>What share of the cases is as wanted.</summary>
    public double Accuracy => _all == 0 ? 0 : (double)_agreed / _all;

    /// <summary>Counts a case that is wanted or not, found or not.</summary>
    public void Count(bool wanted, bool found)
    {
        _all++;
        _agreed += wanted == found ? 1 : 0;
        _right += wanted && found ? 1 : 0;
        _found += found ? 1 : 0;
        _wanted += wanted ? 1 : 0;
    }

    /// <summary>Counts sets of places.</summary>
    public void Count(IReadOnlySet<int> wanted, IReadOnlySet<int> found)
    {
        _right += wanted.Count(found.Contains);
        _found += found.Count;
        _wanted += wanted.Count;
    }
}
