using Tact.Commandments.Letters;

namespace Tact.Commandments.Reading;

/// <summary>A paragraph and the language it is in.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Language">Its language; that of the whole text where the paragraph is too short to tell.</param>
public readonly record struct LanguageSpan(Passage Passage, Language Language);
