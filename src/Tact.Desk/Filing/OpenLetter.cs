using Tact.Desk.Arrivals;
using Tact.Desk.Conversations;

namespace Tact.Desk.Filing;

/// <summary>A raw letter opened: what is to be filed of it. It stands in no conversation yet.</summary>
/// <param name="Arrival">The arrival it is.</param>
/// <param name="Letter">The reading copy.</param>
/// <param name="Ties">The Message-IDs that tie it to other letters, its own first.</param>
/// <param name="Words">What it is found by in the index, with a space after each.</param>
internal sealed record OpenLetter(Arrival Arrival, FiledLetter Letter, IReadOnlyList<string> Ties, string Words);
