using System.Globalization;

namespace Tact.Bench.Reading;

/// <summary>One figure beside the floor a simple program reaches.</summary>
internal sealed record Score(string What, double Value, double? Floor, string Remark = "")
{
    /// <summary>F1, with precision and recall beside it.</summary>
    public static Score F1(string what, Tally tally, double? floor) =>
        new(what, tally.F1, floor, string.Create(CultureInfo.InvariantCulture, $"P {tally.Precision:.000} R {tally.Recall:.000}"));

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What,-52} {Value,6:.000} {Floor,8:.000}  {(Value < Floor ? "below" : ""),-6} {Remark}");
}
