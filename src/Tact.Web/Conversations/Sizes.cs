using System.Globalization;

namespace Tact.Web.Conversations;

/// <summary>Sizes of files as people read them.</summary>
internal static class Sizes
{
    /// <summary>E.g. 840 B, 12 KB, 3.4 MB, in the reader's figures.</summary>
    public static string Shown(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1_000d:0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1_000_000d:0.0} MB"),
    };
}
