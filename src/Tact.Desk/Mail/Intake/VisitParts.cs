using Tact.Desk.Mail.Accounts;
using Tact.Desk.Mailboxes;

namespace Tact.Desk.Mail.Intake;

/// <summary>What a visit to a mailbox works with.</summary>
/// <param name="Accounts">The way to the server.</param>
/// <param name="Bookmarks">How far each folder was read.</param>
/// <param name="Intake">Reads folders.</param>
/// <param name="Count">Counts them.</param>
/// <param name="Settings">How.</param>
/// <param name="Clock">The time.</param>
public sealed record VisitParts(
    MailAccounts Accounts, Bookmarks Bookmarks, FolderIntake Intake, FolderCount Count, IntakeSettings Settings, TimeProvider Clock);
