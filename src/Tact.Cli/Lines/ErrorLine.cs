using System.Text.Json;

namespace Tact.Cli.Lines;

/// <summary>The answer to an input line that could not be understood.</summary>
/// <param name="Id">Its id, where it gave one.</param>
/// <param name="Error">What is wrong with it.</param>
internal sealed record ErrorLine(JsonElement? Id, string Error);
