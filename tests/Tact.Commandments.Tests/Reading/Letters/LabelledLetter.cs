using System.Text.Json;
using Tact.Commandments.Law;

namespace Tact.Commandments.Tests.Reading.Letters;

/// <summary>A letter with what a careful reader reads in it; every label is a stretch of its text.</summary>
/// <param name="Id">Its name: the language and a number.</param>
/// <param name="Subject">Its subject, perhaps empty.</param>
/// <param name="Text">Its body, with the history below it.</param>
/// <param name="Asks">What its author asks, one entry an ask.</param>
/// <param name="Promises">The times its author promises something by.</param>
/// <param name="Prices">The sums it names.</param>
/// <param name="New">The last line of its own prose.</param>
/// <param name="Acts">What it does besides.</param>
internal sealed record LabelledLetter(
    string Id,
    string Subject,
    string Text,
    IReadOnlyList<LabelledAsk> Asks,
    IReadOnlyList<LabelledTime> Promises,
    IReadOnlyList<string> Prices,
    string New,
    IReadOnlyList<string> Acts)
{
    /// <summary>The language it is in.</summary>
    public string Language => Id[..2];

    /// <summary>All of them, in the order of their files.</summary>
    public static IEnumerable<LabelledLetter> All() =>
        from code in Tongues.All.Select(tongue => tongue.Code())
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Tact.Commandments.Tests", "Reading", "Letters", $"{code}.jsonl"))
        select JsonSerializer.Deserialize<LabelledLetter>(line, JsonSerializerOptions.Web)!;
}

/// <summary>An ask: its words, whether it is a question or a request, the kind of answer it wants.</summary>
internal sealed record LabelledAsk(string Text, string Kind, string Expects);

/// <summary>The words that name a time something is promised by.</summary>
internal sealed record LabelledTime(string Text);
