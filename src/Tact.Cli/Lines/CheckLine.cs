using System.Text.Json;
using System.Text.Json.Serialization;
using Tact.Commandments.Law;

namespace Tact.Cli.Lines;

/// <summary>What the coach says of a draft, as <c>tact check --json</c> gives it.</summary>
internal sealed record CheckLine
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Id { get; init; }

    /// <summary>The file the draft lies in; absent for a case from a line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Draft { get; init; }

    public required IReadOnlyList<FindingLine> Findings { get; init; }

    public required IReadOnlyList<CheckedAskLine> Asks { get; init; }

    public required IReadOnlyList<PromiseLine> Promises { get; init; }

    public required IReadOnlyList<UnexaminedLine> Unexamined { get; init; }

    /// <summary>The line of an examined draft.</summary>
    public static CheckLine Of(Examined draft) => new()
    {
        Findings = [.. draft.Findings.Select(FindingLine.Of)],
        Asks = [.. draft.Asks.Select(CheckedAskLine.Of)],
        Promises = [.. draft.Draft.Reading.Promises.Select(promise => PromiseLine.Of(promise, draft.Now))],
        Unexamined = [.. draft.Examination.Unexamined.Select(one => new UnexaminedLine(one.Commandment, one.Reason))],
    };
}

/// <summary>A commandment that broke down over the draft.</summary>
internal sealed record UnexaminedLine(string Commandment, string Reason);

/// <summary>An ask held against the draft.</summary>
internal sealed record CheckedAskLine(string Text, string Kind, string Answered, string By, double Confidence)
{
    public static CheckedAskLine Of(CheckedAsk ask) =>
        new(ask.Ask.Text, Line.Name(ask.Ask.Kind), Line.Name(ask.State), ask.By, Math.Round(ask.Confidence, 3));
}
