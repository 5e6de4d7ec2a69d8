using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tact.Cli.Desks;
using Tact.Cli.Lines;
using Tact.Cli.Output;
using Tact.Commandments.Law;
using Tact.Desk;
using Tact.Desk.Importing;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Storage;

namespace Tact.Cli.Commands;

/// <summary><c>tact import</c>: letters of an archive into the desk.</summary>
internal sealed class ImportCommand : DeskCommand
{
    private readonly Argument<string[]> _archives =
        CommonOptions.Files("ARCHIVE", "Letters: .mbox, .eml, a Maildir or a folder of letters, or - for standard input.");

    private readonly Option<string?> _mailbox = new("--mailbox")
    {
        Description = "The mailbox of the desk the letters belong to. Without it they stand in none.",
        HelpName = "ADDRESS",
    };

    private readonly Option<string[]> _us = CommonOptions.Us();
    private readonly Option<bool> _json = CommonOptions.Json();

    public ImportCommand()
        : base("import", "Take the letters of an archive into the desk: to be read and found, with nothing owed for them. Again, it adds what is new.", mayLayOut: true) =>
        Take(_archives, _mailbox, _us, _json);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } =
        ["tact import archive.mbox", "tact import Maildir --mailbox team@agency.example", "xz -dc 2019.mbox.xz | tact import - --us agency.example"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var archives = parsed.GetValue(_archives) ?? [];
        if (archives.Length == 0)
        {
            throw new DeskFailure("There is no archive to import.", "Name a file or a folder, or - for standard input.");
        }

        var import = new Import
        {
            MailboxId = parsed.GetValue(_mailbox) is { } address ? await Mailbox(desk, address, ct) : null,
            Ours = new OwnAddresses(parsed.GetValue(_us) ?? []),
        };
        var watch = Stopwatch.StartNew();
        var letters = archives.SelectMany(archive => Archive.Read(archive, Console.OpenStandardInput()));
        var tally = await desk.Get<LetterImport>().Run(letters, import, Progress(watch), ct);
        Terminal.ClearLine();
        Show(tally, watch, parsed.GetValue(_json));
        return tally.Read > 0 ? Exit.Fine : throw new DeskFailure("There are no letters in it.", "Check the path.");
    }

    private static async Task<long> Mailbox(OpenedDesk desk, string address, CancellationToken ct)
    {
        await using var context = desk.Get<DeskStore>().Read();
        return await context.Mailboxes.Where(one => one.Address == address).Select(one => (long?)one.Id).FirstOrDefaultAsync(ct)
            ?? throw new DeskFailure($"The desk has no mailbox {address}.", "Run \"tact mailbox list\" to see which there are.");
    }

    private static Progress<ImportTally>? Progress(Stopwatch watch) => Console.IsErrorRedirected
        ? null
        : new(tally => Terminal.Rewrite(string.Create(CultureInfo.InvariantCulture, $"{tally.Read:N0} letters, {tally.Read / watch.Elapsed.TotalSeconds:N0} a second")));

    private static void Show(ImportTally tally, Stopwatch watch, bool json)
    {
        if (json)
        {
            Console.WriteLine(Line.Of(ImportLine.Of(tally, watch.Elapsed)));
            return;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Read:N0} {(tally.Read == 1 ? "letter" : "letters")} read: {tally.Added:N0} new, {tally.Known:N0} here before. {tally.Read / watch.Elapsed.TotalSeconds:N0} letters a second."));
        foreach (var trouble in tally.Troubles)
        {
            Console.Error.WriteLine($"tact: {trouble}");
        }
    }
}
