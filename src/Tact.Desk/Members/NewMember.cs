namespace Tact.Desk.Members;

/// <summary>Somebody to be let in.</summary>
/// <param name="Name">The name colleagues and clients see.</param>
/// <param name="Address">The e-mail address to sign in with.</param>
/// <param name="Password">The first password.</param>
/// <param name="Role">What they may do.</param>
public sealed record NewMember(string Name, string Address, string Password, Role Role)
{
    /// <summary>The language of the interface; empty follows the browser.</summary>
    public string Language { get; init; } = "";

    /// <summary>The IANA zone they work in.</summary>
    public string Zone { get; init; } = "UTC";
}
