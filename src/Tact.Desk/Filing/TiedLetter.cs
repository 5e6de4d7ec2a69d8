using Tact.Desk.Conversations;

namespace Tact.Desk.Filing;

/// <summary>A letter of an archive and the ids it names beside its own, in the order it names them.</summary>
internal sealed record TiedLetter(FiledLetter Letter, IReadOnlyList<string> Named);
