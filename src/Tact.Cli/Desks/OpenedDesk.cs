using Tact.Desk;
using Tact.Desk.Storage;

namespace Tact.Cli.Desks;

/// <summary>A desk without its pages, opened for one command.</summary>
internal sealed class OpenedDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenedDesk(ServiceProvider services) => _services = services;

    /// <summary>Opens it.</summary>
    /// <param name="options">Which one.</param>
    /// <param name="mayLayOut">Whether a new desk may be laid out where there is none.</param>
    /// <exception cref="DeskFailure">There is none, or it cannot be opened.</exception>
    public static async Task<OpenedDesk> Open(DeskOptions options, bool mayLayOut)
    {
        if (!mayLayOut && !DeskFolder.IsDesk(options.Folder))
        {
            throw new DeskFailure(
                $"There is no desk in {Path.GetFullPath(options.Folder)}.",
                "Name the folder your desk is in with --data; \"tact serve\" lays out a new one.");
        }

        var desk = new OpenedDesk(new ServiceCollection().AddLogging().AddDesk(options).BuildServiceProvider());
        try
        {
            desk.Get<DeskStore>();
            return desk;
        }
        catch
        {
            await desk.DisposeAsync();
            throw;
        }
    }

    /// <summary>One of the desk's books.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
