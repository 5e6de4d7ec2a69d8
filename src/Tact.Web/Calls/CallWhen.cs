using Tact.Commandments.Letters;
using Tact.Web.Members;

namespace Tact.Web.Calls;

/// <summary>When a call is, in words.</summary>
internal static class CallWhen
{
    /// <summary>Its day with its first and last minute; one that letters only tell of has but one.</summary>
    public static string Of(ClientCall call, Clock clock) => Of(call.Begins, call.Ends, clock);

    /// <inheritdoc cref="Of(ClientCall, Clock)" />
    public static string Of(DateTimeOffset begins, DateTimeOffset ends, Clock clock) =>
        begins == ends ? clock.Full(begins)
        : clock.Here(begins).Date == clock.Here(ends).Date ? $"{clock.Full(begins)}–{clock.Time(ends)}"
        : $"{clock.Full(begins)} – {clock.Full(ends)}";
}
