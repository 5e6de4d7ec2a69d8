using System.Globalization;
using System.Text.RegularExpressions;

namespace Tact.Desk.Sample;

/// <summary>
/// What the Message-ID of a scripted reply tells: which conversation, which round, which reply. The letters themselves
/// carry the client's memory, so it survives a restart of the demo.
/// </summary>
/// <param name="Talk">The slug of the conversation, or a name of its own for one that we began.</param>
/// <param name="Round">How many replies this makes.</param>
/// <param name="Source">Where the reply was taken from.</param>
/// <param name="Index">Its place there.</param>
public sealed partial record ReplyMark(string Talk, int Round, ReplySource Source, int Index)
{
    /// <summary>The Message-ID of the reply.</summary>
    public string MessageId(string domain) =>
        string.Create(CultureInfo.InvariantCulture, $"{Talk}.r{Round}.{Letter(Source)}{Index}@{domain}");

    /// <summary>The mark in a Message-ID, or null in one of another kind.</summary>
    public static ReplyMark? Of(string messageId) => Id().Match(messageId) is { Success: true } id
        ? new(id.Groups["talk"].Value, Number(id, "round"), SourceOf(id.Groups["source"].Value), Number(id, "index"))
        : null;

    /// <summary>The conversation a Message-ID of the sample belongs to, or null.</summary>
    public static string? TalkOf(string messageId) => Of(messageId)?.Talk
        ?? (Seed().Match(messageId) is { Success: true } seed ? seed.Groups["talk"].Value : null);

    private static char Letter(ReplySource source) => "sft"[(int)source];

    private static ReplySource SourceOf(string letter) => (ReplySource)"sft".IndexOf(letter, StringComparison.Ordinal);

    private static int Number(Match id, string group) => int.Parse(id.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<talk>[a-z0-9-]+)\.r(?<round>\d{1,3})\.(?<source>[sft])(?<index>\d{1,3})@", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?<talk>\d\d-[a-z0-9-]+)\.\d{1,3}@", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Seed();
}
