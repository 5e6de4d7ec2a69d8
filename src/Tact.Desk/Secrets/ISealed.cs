namespace Tact.Desk.Secrets;

/// <summary>Makes secrets unreadable for whoever sees the database, a backup or a disk.</summary>
public interface ISealed
{
    /// <summary>The secret, sealed. Nothing stays nothing.</summary>
    string Seal(string secret);

    /// <summary>What went into <see cref="Seal"/>.</summary>
    /// <exception cref="DeskFailure">It was sealed under a key this desk does not have.</exception>
    string Open(string sealedSecret);
}
