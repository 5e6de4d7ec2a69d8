namespace Tact.Cli;

/// <summary>What the command line answers a script. Part of the contract.</summary>
internal static class Exit
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>Done, and something at <c>warn</c> or above was found.</summary>
    public const int Findings = 1;

    /// <summary>It could not be done; the message says what happened and what to do.</summary>
    public const int NotDone = 2;
}
