using Tact.Cli.Desks;
using Tact.Cli.Output;
using Tact.Commandments.Reading;
using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary>Shows each step of trying a mailbox out, as it comes.</summary>
internal static class TriedOut
{
    /// <summary>Tries it out; the answer is whether letters can be read and sent.</summary>
    public static async Task<bool> Show(OpenedDesk desk, Mailbox mailbox, CancellationToken ct)
    {
        var isWell = true;
        await foreach (var step in desk.Get<MailboxTest>().Run(mailbox, Language.English, ct))
        {
            isWell &= !step.IsInTheWay;
            Console.WriteLine($"{(step.IsWell ? Terminal.Green("✓") : Terminal.Red("✗"))} {(step.Side == MailSide.Reading ? "reading" : "sending")}  {step.What}");
            if (step.Remedy is { } remedy)
            {
                Console.WriteLine($"           {remedy}");
            }
        }

        return isWell;
    }
}
