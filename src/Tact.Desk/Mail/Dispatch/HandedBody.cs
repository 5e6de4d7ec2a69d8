namespace Tact.Desk.Mail.Dispatch;

/// <summary>The body of a letter being handed to a server: it knows how far that has come.</summary>
/// <param name="content">The bytes.</param>
/// <param name="patience">Renewed with every stretch that goes, and longest at the final dot.</param>
/// <param name="pastRecall">Awaited before the final dot.</param>
internal sealed class HandedBody(ReadOnlyMemory<byte> content, Patience patience, Func<CancellationToken, Task> pastRecall) : RawBody(content)
{
    /// <summary>Whether the final dot may have gone out.</summary>
    public bool IsPastRecall { get; private set; }

    /// <summary>Whether it was called back at the last moment.</summary>
    public bool IsCalledBack { get; private set; }

    protected override void OnPiece() => patience.Renew();

    protected override async Task OnWritten()
    {
        IsCalledBack = true;
        await pastRecall(patience.Token);
        (IsCalledBack, IsPastRecall) = (false, true);
        patience.AtTheDot();
    }
}
