using System.Globalization;
using Tact.Commandments.Letters;
using Tact.Desk.Conversations;

namespace Tact.Desk.Dispatches;

/// <summary>The ids by which our letters find their place in the client's mailbox.</summary>
internal static class MessageIds
{
    /// <summary>The ending of ids made here for letters that came without one: nobody else knows them.</summary>
    private const string Made = "@missing.tact.invalid";

    /// <summary>A new one, under the domain it is sent from.</summary>
    public static string New(Party from) => $"{Guid.NewGuid():N}@{new IdnMapping().GetAscii(from.Domain)}";

    /// <summary>The id, where the client knows it too.</summary>
    public static string? Known(string? id) => id?.EndsWith(Made, StringComparison.Ordinal) == true ? null : id;

    /// <summary>The References of an answer to <paramref name="answered"/>: its whole chain and itself.</summary>
    public static IReadOnlyList<string> Chain(FiledLetter answered)
    {
        var before = answered.References.Count > 0 || answered.InReplyTo is null ? answered.References : [answered.InReplyTo];
        return [.. before.Append(answered.MessageId).Select(Known).OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
