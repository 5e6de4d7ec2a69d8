namespace Tact.Web.Security;

/// <summary>The permissions pages and doors ask for, by name.</summary>
internal static class May
{
    /// <summary>To write, assign and close: everybody but guests.</summary>
    public const string Write = "write";

    /// <summary>To change mailboxes and members: owners.</summary>
    public const string Run = "run";
}
