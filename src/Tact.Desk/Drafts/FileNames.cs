namespace Tact.Desk.Drafts;

/// <summary>File names as they may travel: no path, nothing invisible, never empty.</summary>
internal static class FileNames
{
    private const int Longest = 180;

    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Where(sign => !char.IsControl(sign) && sign is not ('\u202E' or '\u202D'))]).Trim();
        clean = clean.Length <= Longest ? clean : clean[..(Longest - 20)] + clean[^20..];
        return clean.Length > 0 ? clean : "file";
    }
}
