using System.Globalization;
using Tact.Commandments.Law;

namespace Tact.Commandments.Reading;

/// <summary>Weights of signs as a program of the bench has learned them: a line each, the weight, a tab, the sign.</summary>
internal static class SignWeights
{
    /// <summary>Those of the list of that name below <c>Reading/</c>; empty where there is none.</summary>
    public static Dictionary<string, double> Of(string name)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in (Embedded.Text($"Reading/{name}.txt") ?? "").Split('\n'))
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab)
            {
                weights[line[(tab + 1)..]] = double.Parse(line.AsSpan(0, tab), CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }
}
