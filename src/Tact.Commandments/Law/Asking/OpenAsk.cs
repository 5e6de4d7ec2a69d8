using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>An ask of the client that no letter of ours has answered yet.</summary>
/// <param name="Letter">The letter it stands in.</param>
/// <param name="Ask">The ask.</param>
/// <param name="PutOffUntil">The instant we put it off to, or null when we never did.</param>
public sealed record OpenAsk(Letter Letter, Ask Ask, DateTimeOffset? PutOffUntil = null)
{
    /// <summary>Where it stands, as evidence.</summary>
    public Evidence Evidence => new(Letter.MessageId, Ask.Text);

    /// <summary>Whether an answer is wanted at <paramref name="now"/>: what was put off waits until its time has come.</summary>
    public bool IsWanted(DateTimeOffset now) => PutOffUntil is not { } until || until <= now;
}
