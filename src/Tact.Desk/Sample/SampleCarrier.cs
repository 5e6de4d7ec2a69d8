using Tact.Commandments.Letters;
using Tact.Desk.Dispatches;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Sample;

/// <summary>
/// Carries the letters of built-in mailboxes to the scripted clients. As a mail server would, it turns down an address
/// that is nobody's at a client's domain; unlike one, it opens no connection.
/// </summary>
public sealed class SampleCarrier(SamplePost post, Lazy<ScriptedClients> clients) : ICarrier
{
    private const long Most = 25 * 1024 * 1024;
    private const string Answer = "250 2.0.0 Taken by the sample's post";

    /// <inheritdoc />
    public bool Serves(Mailbox mailbox) => mailbox.IsBuiltIn;

    /// <inheritdoc />
    public Task<long?> MostBytes(Mailbox mailbox, CancellationToken ct) => Task.FromResult<long?>(Most);

    /// <inheritdoc />
    public async Task<Carried> Carry(Parcel parcel, Func<CancellationToken, Task> pastRecall, CancellationToken ct)
    {
        var turned = parcel.Recipients.Where(address => clients.Value.Refuses(new Party(address))).Select(Nobody).ToList();
        if (turned.Count == parcel.Recipients.Count)
        {
            return new(CarriedEnd.Refused, turned[0].Answer, turned);
        }

        await pastRecall(ct);
        post.Take(parcel.Raw.ToArray());
        return new(CarriedEnd.Taken, Answer, turned);
    }

    private static TurnedDown Nobody(string address) => new(address, ForGood: true, $"550 5.1.1 <{address}>: there is nobody of that name here");
}
