using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Tact.Commandments.Law;
using Tact.Desk.Drafts;
using Tact.Web.Coach;

namespace Tact.Web.Composer;

/// <summary>The composer's form as it was sent.</summary>
/// <param name="Draft">The number the draft is saved under; 0 before the first save.</param>
/// <param name="Version">The version it was typed on.</param>
/// <param name="Conversation">The conversation it answers in, or null.</param>
/// <param name="Mailbox">The mailbox it leaves from, or null.</param>
/// <param name="Words">All that was typed.</param>
/// <param name="ClientKey">What tells one press of "Send" from another.</param>
/// <param name="Waivers">What was set aside, with reasons.</param>
/// <param name="Act">The button that was pressed.</param>
internal sealed record DraftForm(
    long Draft, long Version, long? Conversation, long? Mailbox, DraftWords Words, string ClientKey, IReadOnlyList<Waiver> Waivers, string Act)
{
    /// <summary>When it is to leave; null as soon as it can.</summary>
    public DateTimeOffset? Leaves { get; init; }

    /// <summary>Browsers end lines with CRLF in forms; a draft has line feeds, so that passages count the same everywhere.</summary>
    public static DraftForm Of(IFormCollection form) => new(
        Number(form["draft"]) ?? 0,
        Number(form["version"]) ?? 0,
        Number(form["conversation"]),
        Number(form["mailbox"]),
        Said(form),
        form["client_key"].ToString(),
        Set(form),
        form["act"].ToString())
    {
        Leaves = DateTimeOffset.TryParse(form["leaves"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null,
    };

    private static DraftWords Said(IFormCollection form) => new(
        OneLine(form["subject"]),
        AddressLine.Read(form["to"]),
        AddressLine.Read(form["cc"]),
        AddressLine.Read(form["bcc"]),
        form["text"].ToString().ReplaceLineEndings("\n"),
        form["quotes"] == "true")
    {
        Waivers = Set(form),
    };

    /// <summary>What the browser set aside, and the reasons given on the page that asks for them.</summary>
    private static List<Waiver> Set(IFormCollection form)
    {
        var reasons = form["commandment"].Zip(form["about"], form["reason"])
            .Select(one => new TypedWaiver(one.First ?? "", one.Second, one.Third));
        return TypedWaiver.Read(Typed(form["waivers"].ToString()).Concat(reasons));
    }

    private static List<TypedWaiver> Typed(string json)
    {
        try
        {
            return json.Length == 0 ? [] : JsonSerializer.Deserialize<List<TypedWaiver>>(json, JsonSerializerOptions.Web) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
