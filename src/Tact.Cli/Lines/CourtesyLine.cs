using Tact.Commandments.Reading;

namespace Tact.Cli.Lines;

/// <summary>How courteously a letter asks, from -1 to 1, and what spoke for that, the strongest first.</summary>
internal sealed record CourtesyLine(double Score, IReadOnlyList<CourtesySignLine> Signs)
{
    public static CourtesyLine Of(Courtesy courtesy) => new(courtesy.Score, [.. courtesy.Signs.Select(sign => new CourtesySignLine(sign.Name, sign.Weight))]);
}

/// <summary>One thing that sounds courteous (above 0) or curt.</summary>
internal sealed record CourtesySignLine(string Sign, double Weight);
