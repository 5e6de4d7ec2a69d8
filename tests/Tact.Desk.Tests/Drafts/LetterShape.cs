using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Desk.Tests.Drafts;

/// <summary>What a test may want different about a letter.</summary>
public sealed class LetterShape
{
    public string MessageId { get; set; } = $"{Guid.NewGuid():N}@lumen.example";

    public List<string> References { get; set; } = [];

    public string Subject { get; set; } = "The trailer";

    public Party From { get; set; } = Agency.Dana;

    public List<Party> To { get; set; } = [Agency.Team];

    public List<Party> Cc { get; set; } = [];

    public DateTimeOffset? At { get; set; }

    public Language Language { get; set; } = Language.English;
}
