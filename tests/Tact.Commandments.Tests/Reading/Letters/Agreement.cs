using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Reading.Letters;

/// <summary>How far what is read agrees with the labels.</summary>
/// <param name="Right">Labelled, and read.</param>
/// <param name="Wrong">Read, and not labelled.</param>
/// <param name="Missed">Labelled, and not read.</param>
internal readonly record struct Agreement(int Right, int Wrong, int Missed)
{
    /// <summary>What share of the read is labelled.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>What share of the labelled is read.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Agreement operator +(Agreement one, Agreement other) =>
        new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);

    /// <summary>Of stretches of a text: each labelled one may be met by one that is read, where half of the shorter is shared.</summary>
    public static Agreement Of(IEnumerable<Passage> labelled, IEnumerable<Passage> read) => Of([.. Pairs(labelled, read)], labelled.Count(), read.Count());

    /// <summary>Of names.</summary>
    public static Agreement Of(IReadOnlySet<string> labelled, IReadOnlySet<string> read)
    {
        var right = labelled.Count(read.Contains);
        return new(right, read.Count - right, labelled.Count - right);
    }

    /// <summary>Which labelled stretch each read one meets, by their places; none is met twice.</summary>
    public static IEnumerable<(int Labelled, int Read)> Pairs(IEnumerable<Passage> labelled, IEnumerable<Passage> read)
    {
        var left = read.Select((passage, at) => (passage, at)).ToList();
        foreach (var (one, at) in labelled.Select((passage, at) => (passage, at)))
        {
            var found = left.FindIndex(other => Shared(one, other.passage) * 2 >= Math.Min(one.Length, other.passage.Length) && Shared(one, other.passage) > 0);
            if (found >= 0)
            {
                yield return (at, left[found].at);
                left.RemoveAt(found);
            }
        }
    }

    private static Agreement Of(IReadOnlyCollection<(int, int)> met, int labelled, int read) => new(met.Count, read - met.Count, labelled - met.Count);

    private static int Shared(Passage one, Passage other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}
