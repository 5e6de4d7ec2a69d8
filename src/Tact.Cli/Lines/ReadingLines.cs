using Tact.Commandments.Reading;

namespace Tact.Cli.Lines;

/// <summary>A stretch of a body.</summary>
internal sealed record PartLine(string Kind, string Text);

/// <summary>A sentence of the new text.</summary>
internal sealed record SentenceLine(string Text, int Start, int Length);

/// <summary>A price.</summary>
internal sealed record PriceLine(string Text, decimal Amount, string? Currency, string? Per);

/// <summary>A question or request.</summary>
internal sealed record AskLine(string Text, string Kind, string Expects, int Start, int Length, double Confidence)
{
    public static AskLine Of(Ask ask) => new(
        ask.Text, Line.Name(ask.Kind), Line.Name(ask.Expects), ask.Passage.Start, ask.Passage.Length, Math.Round(ask.Confidence, 3));
}

/// <summary>A promise, with the instant it is for.</summary>
internal sealed record PromiseLine(string Text, string Due)
{
    /// <summary>Reckoned by the clock on the writer's wall: the offset of the moment of writing.</summary>
    public static PromiseLine Of(Promise promise, DateTimeOffset written) =>
        new(promise.Text, Line.Instant(promise.When.From(written, Wall(written.Offset))));

    private static TimeZoneInfo Wall(TimeSpan offset) =>
        offset == TimeSpan.Zero ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone("wall", offset, "wall", "wall");
}
