namespace Tact.Commandments.Reading;

/// <summary>Which writing a sign belongs to.</summary>
public static class Scripts
{
    /// <summary>Chinese signs, also as Japanese uses them.</summary>
    public static bool IsHan(char sign) => sign is (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or '々' or '〇';

    /// <summary>Japanese syllables.</summary>
    public static bool IsKana(char sign) => sign is >= '\u3041' and <= '\u30fe' and not '・';

    /// <summary>Korean syllables.</summary>
    public static bool IsHangul(char sign) => sign is (>= '\uac00' and <= '\ud7a3') or (>= '\u1100' and <= '\u11ff');

    /// <summary>Cyrillic letters.</summary>
    public static bool IsCyrillic(char sign) => sign is >= '\u0400' and <= '\u052f';

    /// <summary>Latin letters, with their accents.</summary>
    public static bool IsLatin(char sign) =>
        char.IsAsciiLetter(sign) || (sign is >= '\u00c0' and <= '\u024f' and not ('×' or '÷')) || sign is >= '\u1e00' and <= '\u1eff';
}
