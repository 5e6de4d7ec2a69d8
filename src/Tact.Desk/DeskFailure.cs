namespace Tact.Desk;

/// <summary>The work cannot go on. Says what happened and what to do; caught at the edges only.</summary>
/// <param name="what">What happened, one sentence.</param>
/// <param name="remedy">What to do about it, one sentence that begins with a verb.</param>
/// <param name="cause">The exception beneath, where there is one.</param>
public sealed class DeskFailure(string what, string remedy, Exception? cause = null) : Exception($"{what} {remedy}", cause)
{
    /// <summary>What happened.</summary>
    public string What { get; } = what;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
