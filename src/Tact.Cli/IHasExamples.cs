namespace Tact.Cli;

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Whole command lines, as typed.</summary>
    IReadOnlyList<string> Examples { get; }
}
