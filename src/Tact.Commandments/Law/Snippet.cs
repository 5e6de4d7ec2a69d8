namespace Tact.Commandments.Law;

/// <summary>A piece of text that members put into letters.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">Its words, by language (<c>en</c>, <c>ru</c>, <c>zh</c>); what stands in [brackets] is filled in.</param>
public sealed record Snippet(string Name, IReadOnlyDictionary<string, string> Text);
