using System.Text.Json;

namespace Tact.Cli.Cases;

/// <summary>A draft to be checked, as a line of JSON gives it: <c>{id, us, now?, history, draft, house?}</c>.</summary>
internal sealed record CheckCase
{
    public JsonElement? Id { get; init; }

    /// <summary>Our own addresses and domains.</summary>
    public IReadOnlyList<string>? Us { get; init; }

    public string? Now { get; init; }

    public IReadOnlyList<CaseLetter>? History { get; init; }

    public CaseLetter? Draft { get; init; }

    /// <summary>The house style: the folder it lies in.</summary>
    public string? House { get; init; }
}
