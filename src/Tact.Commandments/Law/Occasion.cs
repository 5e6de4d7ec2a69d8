using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>What may vary about the moment a draft is examined. Nothing else may: no clock, no culture.</summary>
public sealed record Occasion
{
    /// <summary>When the draft would leave.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The client's time zone; UTC where it is not known.</summary>
    public TimeZoneInfo ClientZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The member who will sign, or null.</summary>
    public Party? Member { get; init; }

    /// <summary>The language the findings are worded in (the member's, not the client's); English for any other.</summary>
    public Language Tongue { get; init; } = Language.English;
}
