namespace Tact.Commandments.Reading;

/// <summary>How many letters of each writing a text has.</summary>
internal readonly record struct LetterCount(int Latin, int Cyrillic, int Han, int Kana, int Others, int NotRussian, int OnlyRussian)
{
    private const string UnRussian = "іїєґўјљњћђџѓќѕәғқңөұүһІЇЄҐЎЈЉЊЋЂЏЃЌЅӘҒҚҢӨҰҮҺ";
    private const string AllRussian = "ыэёЫЭЁ";

    /// <summary>All letters.</summary>
    public int All => Latin + Cyrillic + Han + Kana + Others;

    /// <summary>Whether Chinese prevails: a sign weighs as much as two letters, and kana make it Japanese.</summary>
    public bool IsChinese => Han > 0 && Kana * 12 <= Han && Han * 2 > Latin + Cyrillic && Han > Others;

    /// <summary>Whether writings that the law does not read prevail.</summary>
    public bool IsMostlyOther => Others + Kana + Han > Latin;

    /// <summary>Counts, leaving out web and e-mail addresses.</summary>
    public static LetterCount Of(ReadOnlySpan<char> text)
    {
        int latin = 0, cyrillic = 0, han = 0, kana = 0, others = 0, un = 0, only = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign < 'A')
            {
                continue;
            }

            if (Scripts.IsLatin(sign))
            {
                latin++;
            }
            else if (Scripts.IsCyrillic(sign))
            {
                cyrillic++;
                un += UnRussian.Contains(sign) ? 1 : 0;
                only += AllRussian.Contains(sign) ? 1 : 0;
            }
            else if (Scripts.IsHan(sign))
            {
                han++;
            }
            else if (Scripts.IsKana(sign))
            {
                kana++;
            }
            else if (char.IsLetter(sign))
            {
                others++;
            }
        }

        return new(latin, cyrillic, han, kana, others, un, only);
    }
}
