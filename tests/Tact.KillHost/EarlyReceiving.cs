using Tact.Desk.Arrivals;

namespace Tact.KillHost;

/// <summary>The planted fault: it says that letters are stored, and only then stores them. So the bookmark moves before the commit.</summary>
internal sealed class EarlyReceiving(IReceiving receiving) : IReceiving
{
    public Task<Taken> TakeMany(IReadOnlyList<IncomingLetter> letters, CancellationToken ct)
    {
        _ = Task.Run(
            async () =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
                await receiving.TakeMany(letters, CancellationToken.None);
            },
            ct);
        return Task.FromResult(new Taken([], []));
    }
}
