using System.CommandLine;
using Tact.Cli.Desks;

namespace Tact.Cli.Commands;

/// <summary><c>tact serve</c>: the desk.</summary>
internal sealed class ServeCommand : Command, IHasExamples
{
    private readonly DeskChoice _choice = new();
    private readonly Option<string> _urls = CommonOptions.Urls(DeskSite.UsualUrl);
    private readonly Option<LogForm> _log = CommonOptions.Log();

    public ServeCommand()
        : base("serve", "Open the desk: its pages, its mailboxes, its outbox. Ctrl-C closes it.")
    {
        _choice.AddTo(this);
        Add(_urls);
        Add(_log);
        SetAction(Run);
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Examples { get; } =
        ["tact serve", "tact serve --data /srv/tact --urls http://localhost:8080", "TACT_DATABASE='Host=db;Database=tact;Username=tact' tact serve --log json"];

    private async Task<int> Run(ParseResult parsed, CancellationToken ct)
    {
        await using var site = await DeskSite.Open(_choice.Of(parsed), parsed.GetValue(_urls)!, parsed.GetValue(_log), isDemo: false);
        await site.Listen(ct);
        Console.WriteLine($"The desk is open at {site.Address}");
        await site.TellTheWayIn(CancellationToken.None); // whoever closes it now has it open
        await site.UntilClosed(ct);
        return Exit.Fine;
    }
}
