using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Logistic regression over signs that are there or not: gradient descent with a step of its own for each sign (AdaGrad), and a pull towards nothing.</summary>
/// <param name="rounds">How often each example is seen.</param>
/// <param name="step">How far a weight moves at first.</param>
/// <param name="pull">How strongly weights are drawn towards 0.</param>
internal sealed class Regression(int rounds, double step, double pull)
{
    /// <summary>The weight of each sign that occurs at least <paramref name="seldom"/> times. The same examples give the same weights.</summary>
    public Dictionary<string, double> Learn(List<(HashSet<string> Signs, bool Is, double Weight)> examples, int seldom)
    {
        var counts = examples.SelectMany(one => one.Signs).CountBy(sign => sign).ToDictionary();
        var names = counts.Where(one => one.Value >= seldom).Select(one => one.Key).Prepend(AskWeights.Always).ToList();
        var number = names.Select((name, at) => (name, at)).ToDictionary(one => one.name, one => one.at);
        var rows = examples.ConvertAll(one => (Signs: one.Signs.Where(number.ContainsKey).Select(sign => number[sign]).Prepend(0).ToArray(), one.Is, one.Weight));
        var (weights, squares) = (new double[names.Count], new double[names.Count]);
        var chance = new Random(1);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var at in order)
            {
                Learn(rows[at], weights, squares);
            }
        }

        return names.Select((name, at) => (name, weight: weights[at])).ToDictionary(one => one.name, one => one.weight);
    }

    private void Learn((int[] Signs, bool Is, double Weight) row, double[] weights, double[] squares)
    {
        var sum = row.Signs.Sum(sign => weights[sign]);
        var wrong = ((row.Is ? 1 : 0) - (1 / (1 + Math.Exp(-sum)))) * row.Weight;
        foreach (var sign in row.Signs)
        {
            var slope = wrong - (pull * weights[sign]);
            squares[sign] += slope * slope;
            weights[sign] += step * slope / Math.Sqrt(squares[sign] + 1e-8);
        }
    }
}
