namespace Tact.Desk.House;

/// <summary>What a place of a house part holds.</summary>
public enum SchemaKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    LongText,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A list of short texts.</summary>
    Words,

    /// <summary>Some of a few words.</summary>
    Choices,

    /// <summary>A list of entries with fields.</summary>
    Entries,

    /// <summary>An entry with fields.</summary>
    Fields,

    /// <summary>Values under keys that the house makes up.</summary>
    Map,
}
