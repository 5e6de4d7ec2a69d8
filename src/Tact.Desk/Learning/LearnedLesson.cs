using Tact.Commandments.Law;

namespace Tact.Desk.Learning;

/// <summary>A <see cref="Lesson"/> as it is kept.</summary>
public sealed class LearnedLesson
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>The conversation that taught it.</summary>
    public long ConversationId { get; init; }

    /// <summary>The topics our letter told of, parted by blanks, in their order in <see cref="NextQuestion.Topics"/>.</summary>
    public required string Said { get; init; }

    /// <summary>The topics the client asked about then, likewise; empty for none.</summary>
    public required string Asked { get; init; }

    /// <summary>The Message-ID of the letter that asked; null for none.</summary>
    public string? AskedIn { get; init; }

    /// <summary>A lesson as a row.</summary>
    internal static LearnedLesson Of(long conversationId, Lesson lesson) =>
        new() { ConversationId = conversationId, Said = Joined(lesson.Said), Asked = Joined(lesson.Asked), AskedIn = lesson.AskedIn };

    /// <summary>A row as a lesson.</summary>
    internal static Lesson Read(string said, string asked, string? askedIn, int times) => new(Parted(said), Parted(asked), askedIn) { Times = times };

    private static string Joined(IReadOnlySet<string> topics) => string.Join(' ', NextQuestion.Topics.Where(topics.Contains));

    private static HashSet<string> Parted(string topics) => [.. topics.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
