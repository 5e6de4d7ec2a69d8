using MailKit.Net.Smtp;
using MimeKit;
using Tact.Desk.Dispatches;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>A connection to a server for outgoing mail. A recipient it turns down does not keep the letter from the others.</summary>
internal sealed class SmtpLine : SmtpClient
{
    private readonly List<TurnedDown> _turned = [];
    private long _size;

    /// <summary>What it is signed in to, and as whom.</summary>
    public required string Key { get; init; }

    /// <summary>The recipients turned down this time.</summary>
    public IReadOnlyList<TurnedDown> Turned => [.. _turned];

    /// <summary>How many bytes a letter may have; null when the server does not say.</summary>
    public long? MostBytes => Capabilities.HasFlag(SmtpCapabilities.Size) && MaxSize > 0 ? MaxSize : null;

    /// <summary>Hands a letter over; the server's words when it takes it.</summary>
    public Task<string> Hand(MimeMessage letter, Parcel parcel, bool inUtf8, CancellationToken ct)
    {
        _turned.Clear();
        _size = parcel.Raw.Length;
        var form = FormatOptions.Default.Clone();
        form.International = inUtf8;
        return SendAsync(form, letter, MailboxAddress.Parse(parcel.From), parcel.Recipients.Select(MailboxAddress.Parse), ct);
    }

    /// <summary>The words of an answer, with its code.</summary>
    public static string Words(SmtpStatusCode code, string words) => $"{(int)code} {string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}".Trim();

    /// <summary>Known beforehand: to measure a letter is to write it, and it is written once.</summary>
    protected override Task<long> GetSizeAsync(FormatOptions options, MimeMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(_size);

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) =>
        _turned.Add(new(mailbox.GetAddress(idnEncode: false), (int)response.StatusCode >= 500, Words(response.StatusCode, response.Response)));

    protected override void OnNoRecipientsAccepted(MimeMessage message) =>
        throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.TransactionFailed, _turned[0].Answer);
}
