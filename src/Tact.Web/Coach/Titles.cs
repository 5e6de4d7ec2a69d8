using System.Collections.Concurrent;
using Tact.Commandments.Law;
using Tact.Commandments.Reading;

namespace Tact.Web.Coach;

/// <summary>What commandments are called in the member's language. Their pages are read once.</summary>
internal static class Titles
{
    private static readonly ConcurrentDictionary<(string Id, Language Tongue), (int Number, string Title)> Known = [];

    /// <summary>The number and title of a commandment; its id for one that is not in the law.</summary>
    public static (int Number, string Title) Of(string id, Language tongue) => Known.GetOrAdd((id, tongue), one =>
        TheLaw.Find(one.Id) is { } commandment ? (commandment.Number, Page.Of(commandment, one.Tongue).Title) : (0, one.Id));
}
