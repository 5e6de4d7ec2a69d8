using System.Globalization;
using MailKit.Net.Smtp;
using Tact.Desk.Dispatches;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>Carries letters to the mailbox's own server for outgoing mail (SMTP submission).</summary>
public sealed class SmtpCarrier(SmtpLines lines, DispatchSettings settings, TimeProvider clock) : ICarrier
{
    /// <inheritdoc />
    public bool Serves(Mailbox mailbox) => !mailbox.IsBuiltIn;

    /// <inheritdoc />
    public async Task<long?> MostBytes(Mailbox mailbox, CancellationToken ct)
    {
        using var patience = new Patience(settings, clock, ct);
        try
        {
            var line = await lines.Take(mailbox, patience.Token);
            var most = line.MostBytes;
            lines.Return(line);
            return most;
        }
        catch (Exception trouble) when (trouble is MailTrouble || (trouble is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <inheritdoc />
    public async Task<Carried> Carry(Parcel parcel, Func<CancellationToken, Task> pastRecall, CancellationToken ct)
    {
        using var patience = new Patience(settings, clock, ct);
        SmtpLine line;
        try
        {
            line = await lines.Take(parcel.Mailbox, patience.Token);
        }
        catch (Exception trouble) when (trouble is MailTrouble or DeskFailure or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return Carried.All(CarriedEnd.Later, trouble is OperationCanceledException ? NoAnswer(parcel) : trouble.Message);
        }

        patience.Renew();
        return Impossible(line, parcel) is { } refused
            ? GiveBack(line, refused)
            : await Hand(line, parcel, patience, pastRecall, ct);
    }

    private async Task<Carried> Hand(
        SmtpLine line, Parcel parcel, Patience patience, Func<CancellationToken, Task> pastRecall, CancellationToken ct)
    {
        using var message = RawMessage.Of(parcel.Raw, content => new HandedBody(content, patience, pastRecall));
        var body = (HandedBody)message.Body!;
        try
        {
            var answer = await line.Hand(message, parcel, NeedsUtf8(parcel), patience.Token);
            return GiveBack(line, new(CarriedEnd.Taken, answer.Trim(), line.Turned));
        }
        catch (SmtpCommandException said)
        {
            return GiveBack(line, Refusal(said, line.Turned));
        }
        catch (Exception broken) when (!body.IsCalledBack && (body.IsPastRecall || !ct.IsCancellationRequested))
        {
            line.Dispose();
            return body.IsPastRecall
                ? Carried.All(CarriedEnd.Unknown, Unheard(parcel, broken))
                : Carried.All(CarriedEnd.Later, broken is OperationCanceledException ? NoAnswer(parcel) : CutOff(parcel, broken));
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    private Carried GiveBack(SmtpLine line, Carried carried)
    {
        lines.Return(line);
        return carried;
    }

    /// <summary>What can be told without asking: the letter is larger than the server takes, or has an address it cannot take.</summary>
    private static Carried? Impossible(SmtpLine line, Parcel parcel) =>
        parcel.Raw.Length > line.MostBytes
            ? Carried.All(CarriedEnd.Refused, $"The letter has {Megabytes(parcel.Raw.Length)} MB and {parcel.Mailbox.Smtp.Host} takes at most {Megabytes(line.MostBytes.Value)} MB. Take it back and send a link instead of the files.")
        : NeedsUtf8(parcel) && !line.Capabilities.HasFlag(SmtpCapabilities.UTF8)
            ? Carried.All(CarriedEnd.Refused, $"{parcel.Mailbox.Smtp.Host} takes no addresses with letters beyond A to Z before the @. Take it back and choose another address.")
        : null;

    /// <summary>A refused sender is no word about recipients, though some servers answer for them in the same breath.</summary>
    private static Carried Refusal(SmtpCommandException said, IReadOnlyList<TurnedDown> turned)
    {
        var words = SmtpLine.Words(said.StatusCode, said.Message);
        var later = (int)said.StatusCode < 500;
        return said.ErrorCode == SmtpErrorCode.RecipientNotAccepted && turned.Count > 0
            ? new(turned.All(one => one.ForGood) ? CarriedEnd.Refused : CarriedEnd.Later, turned[0].Answer, turned)
            : new(later ? CarriedEnd.Later : CarriedEnd.Refused, words, said.ErrorCode == SmtpErrorCode.SenderNotAccepted ? [] : turned);
    }

    private static bool NeedsUtf8(Parcel parcel) =>
        LetterBuilder.NeedsUtf8(parcel.Recipients.Prepend(parcel.From).Select(address => new Tact.Commandments.Letters.Party(address)));

    private string Unheard(Parcel parcel, Exception broken) =>
        $"{parcel.Mailbox.Smtp.Host} had the whole letter at {clock.GetUtcNow().ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture)}, and its answer was not heard: "
        + (broken is OperationCanceledException ? "it said nothing more." : $"the connection was cut ({broken.Message.Trim()}).");

    private static string NoAnswer(Parcel parcel) => $"{parcel.Mailbox.Smtp.Host} did not answer in time. It has nothing of the letter.";

    private static string CutOff(Parcel parcel, Exception broken) =>
        $"The connection to {parcel.Mailbox.Smtp.Host} was cut before it had the letter ({broken.Message.Trim()}).";

    private static string Megabytes(long bytes) => (bytes / 1_048_576.0).ToString("0.#", CultureInfo.InvariantCulture);
}
