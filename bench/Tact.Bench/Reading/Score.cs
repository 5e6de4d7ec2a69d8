using System.Globalization;

namespace Tact.Bench.Reading;

/// <summary>One figure beside the floor a simple program reaches.</summary>
internal sealed record Score(string What, double Value, double? Floor, string Remark = "")
{
    /// <summary>What it is to reach; null where that is not set.</summary>
    public double? Goal => Goals.Of(What);

    /// <summary>F1, with precision and recall beside it.</summary>
    public static Score F1(string what, Tally tally, double? floor) =>
        new(what, tally.F1, floor, string.Create(CultureInfo.InvariantCulture, $"P {tally.Precision:.000} R {tally.Recall:.000}"));

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What,-52} {Value,6:.000} {Floor,8:.000} {Goal,8:.000}  {Standing,-6} {Remark}");

    /// <summary>The row of a table.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture, $"| {What} | {Value:.000} | {Floor:.000} | {Goal:.000} | {Remark} |");

    private string Standing => Value < Floor ? "below" : Value < Goal ? "short" : "";
}
