using System.Globalization;
using System.Text.RegularExpressions;

namespace Tact.Desk.Sample;

/// <summary>
/// Puts real dates into the sample's letters, so that they are always about today: <c>{{date -9d}}</c>,
/// <c>{{time +40m}}</c>, <c>{{mail-date -1d}}</c>, each from the demo's start, in the client's language and zone.
/// </summary>
public sealed partial class SampleClock(DateTimeOffset start, TimeZoneInfo zone, string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language switch { "ru" => "ru-RU", "zh" => "zh-CN", _ => "en-GB" });

    /// <summary>The zone in which the client reads a clock.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>The language its words are in.</summary>
    public string Language => language;

    /// <summary>The instant that lies <paramref name="span"/> from the demo's start, in the client's zone.</summary>
    public DateTimeOffset At(string span) => TimeZoneInfo.ConvertTime(start + SampleSpan.Parse(span), zone);

    /// <summary>The instant that long before the demo's start.</summary>
    public DateTimeOffset Ago(string span) => TimeZoneInfo.ConvertTime(start - SampleSpan.Parse(span), zone);

    /// <summary><paramref name="text"/> with its dates filled in.</summary>
    public string Fill(string text) => Slot().Replace(text, slot => Word(slot.Groups["what"].Value, At(slot.Groups["when"].Value)));

    /// <summary>An instant as programs write it above a quote.</summary>
    public string Stamp(DateTimeOffset at, string format) => TimeZoneInfo.ConvertTime(at, zone).ToString(format, _culture);

    private string Word(string what, DateTimeOffset at) => what switch
    {
        "date" when language == "zh" => at.ToString("M月d日", _culture),
        "date" => at.ToString("d MMMM", _culture),
        "time" => Rounded(at).ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => at.ToString("ddd, MMM d, yyyy 'at' HH:mm", _culture),
    };

    // People promise by the five minutes.
    private static DateTimeOffset Rounded(DateTimeOffset at) => at.AddMinutes((5 - (at.Minute % 5)) % 5);

    [GeneratedRegex(@"\{\{(?<what>date|time|mail-date) (?<when>[^}]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}
