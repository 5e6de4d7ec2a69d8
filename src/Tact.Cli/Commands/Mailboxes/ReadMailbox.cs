using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Commandments.Reading;
using Tact.Desk;
using Tact.Desk.Mail.Intake;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox read</c>: reads a mailbox now, once.</summary>
internal sealed class ReadMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();
    private readonly Option<bool> _count = new("--count") { Description = "Count the letters as well, on the server and here, and fetch those that are missing." };
    private readonly Option<bool> _json = CommonOptions.Json();

    public ReadMailbox()
        : base("read", "Read a mailbox now, to its end. While \"tact serve\" runs this happens by itself. Nothing is changed on the server.") =>
        Take(_address, _count, _json);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } =
        ["tact mailbox read team@agency.example", "tact mailbox read team@agency.example --count --json"];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var mailbox = await desk.Mailbox(parsed.GetValue(_address), ct);
        var count = parsed.GetValue(_count);
        await desk.Get<MailboxLeases>().TakeBack(ct);
        if (!await Read(desk, mailbox, count, ct))
        {
            await Wish(desk.Get<MailboxWishes>(), mailbox.Id, count, ct);
            Console.Error.WriteLine($"Another process reads {mailbox.Address}; it was asked to do so now.");
        }

        var now = await desk.Mailbox(mailbox.Address, ct);
        FolderTable.Write(now, parsed.GetValue(_json));
        return now.Folders.Any(one => one.Here < one.OnServer) ? Exit.Findings : Exit.Fine;
    }

    private static async Task<bool> Read(OpenedDesk desk, Mailbox mailbox, bool count, CancellationToken ct)
    {
        if (mailbox.IsBuiltIn || mailbox.RetiredAt is not null)
        {
            throw new DeskFailure($"{mailbox.Address} is {(mailbox.IsBuiltIn ? "built in: it has no server" : "out of use")}.", "Choose another; \"tact mailbox list\" shows them.");
        }

        try
        {
            return await desk.Get<ReadingRound>().Read(mailbox, count, ct);
        }
        catch (MailTrouble trouble)
        {
            throw new DeskFailure(trouble.What(Language.English), trouble.Remedy(Language.English), trouble);
        }
    }

    private static Task Wish(MailboxWishes wishes, long id, bool count, CancellationToken ct) =>
        count ? wishes.CountNow(id, ct) : wishes.ReadNow(id, ct);
}
