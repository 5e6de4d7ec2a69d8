namespace Tact.Commandments.Reading;

/// <summary>How words end.</summary>
/// <param name="Text">The ending.</param>
/// <param name="Instead">What stands in its place; empty when it is taken off.</param>
/// <param name="IsGuarded">Whether it counts only after certain letters.</param>
internal sealed record Ending(string Text, string Instead, bool IsGuarded);
