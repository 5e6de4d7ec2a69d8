namespace Tact.Commandments.Reading;

/// <summary>A pattern found among words.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">The word after the last.</param>
/// <param name="Pattern">Which it is.</param>
internal sealed record Hit(int From, int To, Pattern Pattern)
{
    /// <summary>The section of the list the pattern stands in.</summary>
    public string Section => Pattern.Section;
}
