namespace Tact.Commandments.Reading;

/// <summary>A language as the law knows it. English, Russian and Chinese are read in full.</summary>
public enum Language
{
    /// <summary>Any other, or too little text to tell.</summary>
    Other,

    /// <summary>English (<c>en</c>).</summary>
    English,

    /// <summary>Russian (<c>ru</c>).</summary>
    Russian,

    /// <summary>Chinese, in either script (<c>zh</c>).</summary>
    Chinese,
}
