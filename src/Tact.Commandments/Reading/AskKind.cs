namespace Tact.Commandments.Reading;

/// <summary>What an ask wants.</summary>
public enum AskKind
{
    /// <summary>To be told something, however it is phrased.</summary>
    Question,

    /// <summary>To have something done or sent.</summary>
    Request,
}
