using Tact.Desk.Mail.Accounts;

namespace Tact.Web.Settings.Mailboxes;

/// <summary>How trying out a mailbox goes.</summary>
public sealed class Attempt
{
    /// <summary>What was wrong before any server was asked; null when nothing was.</summary>
    public MailboxFlaw? Flaw { get; set; }

    /// <summary>The steps so far.</summary>
    public List<TestStep> Steps { get; } = [];

    /// <summary>What was tried, sealed, for the page to carry.</summary>
    public string Carried { get; set; } = "";

    /// <summary>Whether letters can be read and sent.</summary>
    public bool IsWell => Flaw is null && Steps.Count > 0 && Steps.TrueForAll(step => !step.IsInTheWay);

    /// <summary>Whether a step is the first on its side.</summary>
    public bool IsFirstOfSide(TestStep step) => Steps.TakeWhile(one => one != step).LastOrDefault()?.Side != step.Side;
}
