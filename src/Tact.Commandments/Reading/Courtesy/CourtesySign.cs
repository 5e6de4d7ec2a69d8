namespace Tact.Commandments.Reading;

/// <summary>One thing in a text that sounds courteous or curt.</summary>
/// <param name="Name">A way of asking ("gratitude", "blame"), or a word as <c>word …</c>, or two in a row.</param>
/// <param name="Weight">How much it speaks, above 0 for courtesy and below 0 against it.</param>
public readonly record struct CourtesySign(string Name, double Weight);
