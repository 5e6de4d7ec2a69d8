namespace Tact.Commandments.Reading;

/// <summary>What a sentence offers to whoever asked.</summary>
[Flags]
internal enum Offered
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>A yes.</summary>
    Yes = 1 << 0,

    /// <summary>A no.</summary>
    No = 1 << 1,

    /// <summary>A time or a length of time.</summary>
    Time = 1 << 2,

    /// <summary>A price, or that there is none.</summary>
    Price = 1 << 3,

    /// <summary>A number of things.</summary>
    Quantity = 1 << 4,

    /// <summary>A place, a link.</summary>
    Place = 1 << 5,

    /// <summary>A person.</summary>
    Person = 1 << 6,

    /// <summary>A reason.</summary>
    Reason = 1 << 7,

    /// <summary>A way to do it.</summary>
    Manner = 1 << 8,

    /// <summary>That it is done.</summary>
    Done = 1 << 9,

    /// <summary>That it lies beside the letter.</summary>
    Attached = 1 << 10,

    /// <summary>That the answer will come.</summary>
    Deferral = 1 << 11,

    /// <summary>A time that is none: soon, in due course.</summary>
    Soon = 1 << 12,

    /// <summary>That it speaks of all that was asked, or of all the rest.</summary>
    Rest = 1 << 13,

    /// <summary>Thanks, a receipt, a courtesy: no answer.</summary>
    Courtesy = 1 << 14,

    /// <summary>That it ends in "is that all right?": a statement with a question mark.</summary>
    Tag = 1 << 15,
}
