using System.Text.Json;
using System.Text.Json.Serialization;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Cli.Lines;

/// <summary>What Tact reads in a letter, as <c>tact read --json</c> gives it. Offsets count UTF-16 units of <see cref="Text"/>.</summary>
internal sealed record LetterLine
{
    private LetterLine(Letter letter, DateTimeOffset now)
    {
        var reading = letter.Reading;
        MessageId = letter.MessageId;
        Subject = letter.Subject;
        From = letter.From?.ToString();
        To = [.. letter.To.Select(one => one.ToString())];
        Cc = [.. letter.Cc.Select(one => one.ToString())];
        Date = letter.Date is { } date ? Line.Instant(date) : null;
        Language = Code(reading.Language);
        Kind = Line.Name(letter.Kind);
        Text = reading.Text;
        Parts = [.. reading.Parts.Select(part => new PartLine(Line.Name(part.Kind), part.Text))];
        Sentences = [.. reading.Sentences.Select(one => new SentenceLine(one.Text, one.Passage.Start, one.Passage.Length))];
        Asks = [.. reading.Asks.Select(AskLine.Of)];
        Promises = [.. reading.Promises.Select(promise => PromiseLine.Of(promise, now))];
        Prices = [.. reading.Prices.Select(price => new PriceLine(price.Text, price.Amount, price.Currency, price.Per))];
        Acts = [.. reading.Acts.Select(Line.Name)];
        Heat = reading.Heat;
        Courtesy = CourtesyLine.Of(reading.Courtesy);
    }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Id { get; init; }

    public string MessageId { get; }

    public string Subject { get; }

    public string? From { get; }

    public IReadOnlyList<string> To { get; }

    public IReadOnlyList<string> Cc { get; }

    public string? Date { get; }

    public string Language { get; }

    public string Kind { get; }

    public string Text { get; }

    public IReadOnlyList<PartLine> Parts { get; }

    public IReadOnlyList<SentenceLine> Sentences { get; }

    public IReadOnlyList<AskLine> Asks { get; }

    public IReadOnlyList<PromiseLine> Promises { get; }

    public IReadOnlyList<PriceLine> Prices { get; }

    public IReadOnlyList<string> Acts { get; }

    public double Heat { get; }

    public CourtesyLine Courtesy { get; }

    /// <summary>Why it could not be read as a letter; absent when it could.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unreadable { get; init; }

    /// <summary>The line of a letter; promises are reckoned from its date, or from <paramref name="now"/> where that is given or the date is missing.</summary>
    public static LetterLine Of(Letter letter, DateTimeOffset? now, TimeProvider time) => new(letter, now ?? letter.Date ?? time.GetUtcNow());

    private static string Code(Language language) => language switch
    {
        Commandments.Reading.Language.English => "en",
        Commandments.Reading.Language.Russian => "ru",
        Commandments.Reading.Language.Chinese => "zh",
        _ => "other",
    };
}
