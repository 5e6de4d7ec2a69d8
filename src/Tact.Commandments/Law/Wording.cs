using System.Text;

namespace Tact.Commandments.Law;

/// <summary>Whether two stretches of text say the same, word for word.</summary>
internal static class Wording
{
    /// <summary>Compares letters and figures alone, in any case.</summary>
    public static bool Same(string one, string other) => Bare(one) == Bare(other);

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var sign in text.Where(char.IsLetterOrDigit))
        {
            bare.Append(char.ToUpperInvariant(sign));
        }

        return bare.ToString();
    }
}
