namespace Tact.Desk.Queue;

/// <summary>Whose conversations a list shows.</summary>
public enum Whose
{
    /// <summary>Everyone's.</summary>
    Everyones,

    /// <summary>Those the member who looks answers for.</summary>
    Mine,

    /// <summary>Those nobody has taken yet.</summary>
    Nobodys,
}
