namespace Tact.Desk.Clients;

/// <summary>A firm we work for, or a person who writes from a public mail provider.</summary>
public sealed class Client
{
    /// <summary>The row's number.</summary>
    public long Id { get; init; }

    /// <summary>What recognises its letters: a domain (<c>lumen.example</c>), or a whole address at a public provider. Unique.</summary>
    public required string Key { get; init; }

    /// <summary>The name shown; the key until someone gives a better one.</summary>
    public required string Name { get; set; }

    /// <summary>The IANA time zone the client lives in, or null while unknown.</summary>
    public string? Zone { get; set; }

    /// <summary>A member's notes.</summary>
    public string Notes { get; set; } = "";
}
