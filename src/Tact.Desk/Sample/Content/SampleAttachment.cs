namespace Tact.Desk.Sample.Content;

/// <summary>A file a letter of the demo carries, made up when the letter is written.</summary>
public sealed record SampleAttachment
{
    /// <summary>Its name; the ending decides what it becomes.</summary>
    public required string Name { get; init; }

    /// <summary>Its words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The colour of a picture, e.g. <c>#2b4a5e</c>.</summary>
    public string? Picture { get; init; }
}
