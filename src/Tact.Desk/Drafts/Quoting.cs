using Tact.Commandments.Letters;
using Tact.Desk.Conversations;
using Tact.Desk.Mail.Dispatch;

namespace Tact.Desk.Drafts;

/// <summary>Quotes the letter an answer is to, in the letter's own tongue.</summary>
internal static class Quoting
{
    public static Quotation Of(FiledLetter answered, TimeZoneInfo zone) =>
        new(Attribution.Of(new Party(answered.FromAddress, answered.FromName), answered.At, zone, answered.Language), answered.Text);
}
