namespace Tact.Commandments.Letters;

/// <summary>Who stands behind a letter.</summary>
public static class Senders
{
    /// <summary>Whether a person outside wrote it, and may wait for us: not ours, not automatic mail of any kind.</summary>
    public static bool IsFromAClient(this Letter letter) =>
        !letter.IsOurs && letter.Kind is (LetterKind.Letter or LetterKind.Invitation);
}
