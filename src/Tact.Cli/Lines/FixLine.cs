using System.Text.Json.Serialization;
using Tact.Commandments.Law;

namespace Tact.Cli.Lines;

/// <summary>An edit that mends a finding: <c>text</c> puts a replacement at a place, <c>subject</c> sets the subject, <c>recipients</c> moves people.</summary>
internal sealed record FixLine(string Kind, string Label)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Length { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Replacement { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AddTo { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AddCc { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Remove { get; init; }

    public static FixLine? Of(Fix? fix) => fix switch
    {
        Fix.Text text => new("text", text.Label)
        {
            Start = text.Passage.Start,
            Length = text.Passage.Length,
            Replacement = text.Replacement,
        },
        Fix.Subject subject => new("subject", subject.Label) { Value = subject.Value },
        Fix.Recipients people => new("recipients", people.Label)
        {
            AddTo = [.. people.AddTo.Select(one => one.ToString())],
            AddCc = [.. people.AddCc.Select(one => one.ToString())],
            Remove = [.. people.Remove.Select(one => one.ToString())],
        },
        _ => null,
    };
}
