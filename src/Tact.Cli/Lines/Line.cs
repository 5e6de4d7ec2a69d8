using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tact.Cli.Lines;

/// <summary>Answers for machines: one JSON object a line, in snake_case, with Cyrillic and Chinese left readable.</summary>
internal static class Line
{
    private static readonly LineContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line of an answer.</summary>
    public static string Of<T>(T answer) => JsonSerializer.Serialize(answer, typeof(T), Context);

    /// <summary>A name of the contract: <c>YesNo</c> is <c>yes_no</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>An instant of the contract: ISO 8601 with its offset.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The answers there are, made at compile time: starting stays quick.</summary>
[JsonSerializable(typeof(LetterLine))]
[JsonSerializable(typeof(CheckLine))]
[JsonSerializable(typeof(CommandmentLine))]
[JsonSerializable(typeof(ErrorLine))]
[JsonSerializable(typeof(MemberLine))]
[JsonSerializable(typeof(MailboxLine))]
[JsonSerializable(typeof(ImportLine))]
[JsonSerializable(typeof(ConversationLine))]
[JsonSerializable(typeof(DueLine))]
[JsonSerializable(typeof(FolderLine))]
[JsonSerializable(typeof(CheckupLine))]
internal sealed partial class LineContext : JsonSerializerContext;
