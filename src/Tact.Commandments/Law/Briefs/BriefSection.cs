namespace Tact.Commandments.Law;

/// <summary>What a part of a brief is about, in the order of the brief.</summary>
public enum BriefSection
{
    /// <summary>Who is who, on both sides.</summary>
    People,

    /// <summary>What was agreed.</summary>
    Agreed,

    /// <summary>The prices we named.</summary>
    Prices,

    /// <summary>What we promised, by when.</summary>
    OurPromises,

    /// <summary>What the client promised, by when.</summary>
    TheirPromises,

    /// <summary>What the client asked and nobody answered.</summary>
    TheirQuestions,

    /// <summary>What we asked and the client did not answer.</summary>
    OurQuestions,

    /// <summary>What the client wants done and has not been told of.</summary>
    Tasks,

    /// <summary>The files that went to and fro.</summary>
    Files,

    /// <summary>How the client writes and is written to: language, greeting, sign-off, mood.</summary>
    Habits,

    /// <summary>What is owed next.</summary>
    Owed,
}
