using System.Text;

namespace Tact.Commandments.Law;

/// <summary>Whether two stretches of text say the same, word for word.</summary>
internal static class Wording
{
    /// <summary>Compares letters and figures alone, in any case.</summary>
    public static bool Same(string one, string other) => Key(one) == Key(other);

    /// <summary>What two stretches must share to say the same.</summary>
    public static string Key(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var sign in text.Where(char.IsLetterOrDigit))
        {
            bare.Append(char.ToUpperInvariant(sign));
        }

        return bare.ToString();
    }
}
