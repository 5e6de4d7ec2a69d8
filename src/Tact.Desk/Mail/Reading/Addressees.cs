using MimeKit;
using Tact.Commandments.Letters;

namespace Tact.Desk.Mail.Reading;

/// <summary>People as someone types them: <c>Dana &lt;dana@lumen.example&gt;, tom@lumen.example</c>.</summary>
public static class Addressees
{
    /// <summary>Everybody in <paramref name="typed"/>, nobody twice; what is no address is kept as a name without one.</summary>
    public static IReadOnlyList<Party> Of(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? []
        : InternetAddressList.TryParse(typed, out var list) && list.Mailboxes.Any() ? Parties.Of(list)
        : [Parties.Written(typed)!];
}
