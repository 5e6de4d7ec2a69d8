namespace Tact.Web.Layout;

/// <summary>Light, dark, or as the device says.</summary>
internal static class Light
{
    public const string Cookie = "tact-light";

    public static IReadOnlyList<string> All { get; } = ["auto", "light", "dark"];

    public static string Known(string? light) => All.Contains(light) ? light! : "auto";
}
