using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Web.Composer;

namespace Tact.Web.Coach;

/// <summary>A draft as it stands in the browser while it is typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Subject">The subject.</param>
/// <param name="To">The main recipients, in one line.</param>
/// <param name="Cc">The copies, in one line.</param>
/// <param name="Bcc">The hidden copies, in one line.</param>
/// <param name="Draft">The number it is saved under, or null.</param>
/// <param name="Conversation">The conversation it answers in, or null.</param>
/// <param name="Mailbox">The mailbox it will leave from, or null.</param>
/// <param name="Waivers">What was set aside.</param>
internal sealed record TypedDraft(
    string? Text, string? Subject, string? To, string? Cc, string? Bcc, long? Draft, long? Conversation, long? Mailbox, IReadOnlyList<TypedWaiver>? Waivers)
{
    /// <summary>The draft as the law sees it.</summary>
    public Draft Read(Party? from, IReadOnlyList<string> files) => new()
    {
        Subject = Subject ?? "",
        From = from,
        To = AddressLine.Read(To),
        Cc = AddressLine.Read(Cc),
        Bcc = AddressLine.Read(Bcc),
        Text = Text ?? "",
        Attachments = files,
    };
}

/// <summary>A finding set aside in the browser, with the reason.</summary>
internal sealed record TypedWaiver(string Commandment, string? Text, string? Reason)
{
    /// <summary>The waivers of these that give a reason.</summary>
    public static List<Waiver> Read(IEnumerable<TypedWaiver>? typed) =>
        [.. (typed ?? []).Where(one => !string.IsNullOrWhiteSpace(one.Reason))
            .Select(one => new Waiver(one.Commandment, one.Reason!.Trim(), WaiverScope.Letter, one.Text))];
}
