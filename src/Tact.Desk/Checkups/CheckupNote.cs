namespace Tact.Desk.Checkups;

/// <summary>How grave what was found is.</summary>
public enum CheckupLevel
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>It works, but somebody should see to it.</summary>
    Warn,

    /// <summary>It does not work.</summary>
    Stop,
}

/// <summary>What was looked at, and what was found.</summary>
/// <param name="About">What was looked at: <c>machine</c>, <c>folder</c>, <c>database</c>, <c>key</c>, <c>mailbox</c>, <c>letters</c>.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="What">What was found.</param>
/// <param name="Remedy">What to do; null when all is well.</param>
public sealed record CheckupNote(string About, CheckupLevel Level, string What, string? Remedy = null)
{
    /// <summary>All is well.</summary>
    public static CheckupNote Ok(string about, string what) => new(about, CheckupLevel.Ok, what);

    /// <summary>Somebody should see to it.</summary>
    public static CheckupNote Warn(string about, string what, string remedy) => new(about, CheckupLevel.Warn, what, remedy);

    /// <summary>It does not work.</summary>
    public static CheckupNote Stop(string about, string what, string remedy) => new(about, CheckupLevel.Stop, what, remedy);

    /// <summary>It does not work, as a failure says.</summary>
    public static CheckupNote Stop(string about, DeskFailure failure) => Stop(about, failure.What, failure.Remedy);
}
