namespace Tact.TestMail;

/// <summary>A letter a sink took.</summary>
/// <param name="From">The envelope's sender.</param>
/// <param name="Recipients">The recipients it was taken for.</param>
/// <param name="Raw">Its bytes, with the doubled dots made single again.</param>
/// <param name="SignedInAs">Who had signed in, or null.</param>
/// <param name="OverTls">Whether nobody could read it on the way.</param>
public sealed record SunkLetter(string From, IReadOnlyList<string> Recipients, byte[] Raw, string? SignedInAs, bool OverTls)
{
    /// <summary>The Message-ID, without angle brackets.</summary>
    public string MessageId => System.Text.Encoding.Latin1.GetString(Raw).Split('\n')
        .TakeWhile(line => line.Trim().Length > 0)
        .FirstOrDefault(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))?[11..].Trim().Trim('<', '>') ?? "";
}
