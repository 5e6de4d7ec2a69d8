namespace Tact.Commandments.Reading;

/// <summary>A figure or number word, with what it is multiplied by.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">The word after the last.</param>
/// <param name="Value">The number.</param>
/// <param name="Factor">What "thousand" or the like behind it multiplies by; 1 without.</param>
internal readonly record struct Amount(int From, int To, decimal Value, decimal Factor);
