namespace Tact.Desk.House;

/// <summary>What a file of a house style holds that it should not.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="What">What is so, in one sentence.</param>
/// <param name="Remedy">What to do, in one sentence.</param>
public sealed record HouseProblem(string File, long Line, string What, string Remedy)
{
    /// <summary>It as a failure to read the house.</summary>
    internal DeskFailure AsFailure() => new($"{File}, line {Line}: {What}", Remedy);
}
