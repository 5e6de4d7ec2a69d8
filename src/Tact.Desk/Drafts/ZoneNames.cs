namespace Tact.Desk.Drafts;

/// <summary>Time zones by their IANA names.</summary>
internal static class ZoneNames
{
    public static TimeZoneInfo? Find(string? name) =>
        !string.IsNullOrEmpty(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
