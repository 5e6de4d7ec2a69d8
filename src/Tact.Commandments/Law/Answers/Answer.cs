using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What a letter does about one ask.</summary>
/// <param name="State">Whether it answers it or puts it off.</param>
/// <param name="Passage">Where in the letter's own text it does so; empty when it does not.</param>
/// <param name="Confidence">How sure that is, from 0 to 1.</param>
/// <param name="Until">The time it is put off to.</param>
internal sealed record Answer(Answered State, Passage Passage, double Confidence, NamedTime? Until = null);
