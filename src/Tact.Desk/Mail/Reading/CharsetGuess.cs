using System.Text;

namespace Tact.Desk.Mail.Reading;

/// <summary>What charset 8-bit bytes without a trustworthy label are in, by how much they look like writing in each.</summary>
/// <param name="Encoding">The likeliest.</param>
/// <param name="Score">How much the text looks like a language in it: 1 perfectly, 0 not at all.</param>
internal readonly record struct CharsetGuess(Encoding Encoding, double Score)
{
    private const int Sample = 32 * 1024;
    private const double Sure = 0.55;

    private static readonly Lazy<Candidate[]> _candidates = new(() =>
    [
        new(Encoding.GetEncoding(1251), Cyrillic),
        new(Encoding.GetEncoding("koi8-r"), Cyrillic),
        new(Encoding.GetEncoding("gb18030"), EastAsian),
        new(Encoding.GetEncoding("big5"), EastAsian),
        new(Encoding.GetEncoding("shift_jis"), EastAsian),
        new(Encoding.GetEncoding("euc-kr"), EastAsian),
        new(Encoding.GetEncoding(866), Cyrillic),
        new(Encoding.GetEncoding(1252), Latin),
    ]);

    private static readonly Lazy<HashSet<char>> _common = new(() =>
    [
        .. "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴" +
           "這來國個說們為時會過學對裡後麼沒於還發當無開見經頭動兩長現將與進實點種聲話兒問機給幾業間東軍產萬體別處總場師書員報馬張難數應車親務記邊戰覺題統請愛讓認論義術結連遠資隊帶條變聯權領傳紅決達辦運強區轉眾輕語滿極錢黨設雙歷專據導網讀飛觀爭組視濟離雖壞興您貴謝謝價",
    ]);

    private sealed record Candidate(Encoding Encoding, Func<char, char, char, double> Weigh);

    /// <summary>Whether the guess outweighs a label that says something else.</summary>
    public bool IsSure => Score >= Sure && Encoding.CodePage != 1252;

    public static CharsetGuess Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var best = new CharsetGuess(Encoding.GetEncoding(1252), 0);
        foreach (var candidate in _candidates.Value)
        {
            var score = Weigh(candidate.Encoding.GetString(sample), candidate.Weigh);
            best = score > best.Score ? new(candidate.Encoding, score) : best;
        }

        return best;
    }

    private static double Weigh(string text, Func<char, char, char, double> weigh)
    {
        double sum = 0;
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= 0x80)
            {
                var before = at > 0 ? text[at - 1] : ' ';
                var after = at + 1 < text.Length ? text[at + 1] : ' ';
                sum += text[at] == '\uFFFD' ? -2 : weigh(before, text[at], after);
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>KOI8 read as 1251, and the other way round, swaps the cases; a Latin word never holds one Cyrillic letter.</summary>
    private static double Cyrillic(char before, char letter, char after)
    {
        if (letter is < '\u0400' or > '\u04FF')
        {
            return char.IsPunctuation(letter) || letter is '\u00A0' or '№' ? 0.5 : -1;
        }

        if (char.IsAsciiLetter(before) || char.IsAsciiLetter(after))
        {
            return -1;
        }

        return char.IsUpper(letter)
            ? (char.IsLower(before) ? -1 : 0.5)
            : "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё".IndexOf(letter) switch { < 0 => -0.5, < 20 => 1, _ => 0.8 };
    }

    private static double EastAsian(char before, char letter, char after) => letter switch
    {
        >= '\u4E00' and <= '\u9FFF' => _common.Value.Contains(letter) ? 1 : 0.35,
        >= '\u3040' and <= '\u30FF' => 0.9,
        >= '\uAC00' and <= '\uD7AF' => 0.75,
        >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E' => 0.6,
        >= '\u2010' and <= '\u203B' => 0.4,
        _ => -1,
    };

    /// <summary>Accented letters stand alone among plain ones.</summary>
    private static double Latin(char before, char letter, char after)
    {
        if (!char.IsLetter(letter))
        {
            return char.IsLetter(before) && char.IsLetter(after) && letter != '’' ? -0.3 : 0.5;
        }

        if (before >= 0x80 && char.IsLetter(before))
        {
            return -0.5;
        }

        return char.IsUpper(letter) && char.IsLower(before) ? -0.5 : 0.8;
    }
}
