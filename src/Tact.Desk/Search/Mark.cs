namespace Tact.Desk.Search;

/// <summary>
/// Signs before a word that is kept for a place of its own in the letter. They are of Unicode's private area, so no text
/// can hold such a word.
/// </summary>
internal static class Mark
{
    /// <summary>Alone: what every letter is kept under.</summary>
    public const char Letter = '\ue000';

    /// <summary>Who wrote it.</summary>
    public const char From = '\ue001';

    /// <summary>Who received it.</summary>
    public const char To = '\ue002';

    /// <summary>Words of the subject.</summary>
    public const char Subject = '\ue003';

    /// <summary>Words of file names.</summary>
    public const char File = '\ue004';
}
