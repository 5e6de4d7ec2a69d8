namespace Tact.Commandments.Reading;

/// <summary>The kind of answer an ask looks for.</summary>
public enum Expected
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the things it names.</summary>
    Choice,

    /// <summary>A date, an hour, a length of time.</summary>
    Time,

    /// <summary>A sum of money, a rate, a discount.</summary>
    Price,

    /// <summary>Where: a place, a link, an address.</summary>
    Place,

    /// <summary>Who.</summary>
    Person,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>How: a way, a procedure.</summary>
    Manner,

    /// <summary>How many, how much (not money), how long.</summary>
    Quantity,

    /// <summary>What, which: a thing or a statement about it.</summary>
    Thing,

    /// <summary>That something be done (a request).</summary>
    Action,
}
