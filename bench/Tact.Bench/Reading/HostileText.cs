namespace Tact.Bench.Reading;

/// <summary>Texts that make a careless reader slow: one thing over and over, openings that never close, marks without words.</summary>
internal static class HostileText
{
    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("one letter", "a"), ("no spaces", "letter"), ("dots", "."), ("question marks", "?"), ("spaces", " "), ("line ends", "\n"),
        ("quote marks", "> "), ("deep quotes", ">>>>>>>>>>>>>>>>>>>> text\n"), ("attributions", "On Mon, 3 Feb 2025 at 10:00, Ann wrote:\n"),
        ("half attributions", "On "), ("header blocks", "From: a@b.example\nSent: Monday\nTo: c@d.example\nSubject: x\n\n"), ("dashes", "-"), ("signature marks", "-- \n"),
        ("open brackets", "("), ("quotation marks", "\""), ("numbers", "1"), ("thousands", "1,000 "), ("sums", "$1 €2 3 руб. "), ("times", "10:00 by Friday "),
        ("could you", "could you "), ("please and", "please send and "), ("what if", "what if when who "), ("let me know if", "let me know if "), ("abbreviations", "e.g. "),
        ("links", "http://a.example/"), ("addresses", "a@b.c "), ("russian asks", "не могли бы вы прислать и "), ("ли", "ли "), ("chinese asks", "请问能不能"),
        ("chinese signs", "的"), ("chinese stops", "。"), ("emoji", "😀"), ("combining marks", "e\u0301\u0301\u0301"), ("zero width", "\u200b"), ("controls", "\u0001"),
        ("right to left", "\u202eabc"), ("list items", "- x\n"), ("numbered items", "1. x\n"), ("table", "| a | b |\n"), ("mixed tongues", "you ты 你 "), ("apostrophes", "'"), ("tabs", "\t"),
    ];

    /// <summary>Plain letters, one after another, of about that many signs.</summary>
    public static string Plain(int size) => Over(
        "Dear Anna,\n\nthank you for the files, they arrived this morning. Could you tell us when the second part will be ready? We can pay 1,200 EUR for both, "
        + "as agreed on Monday. The translation of the first chapter reads well; two names are spelled in different ways on page 4 and page 9.\n\nBest regards,\nMark\n\n", size);

    /// <summary>The hostile ones, each of that many signs.</summary>
    public static IEnumerable<(string Name, string Text)> All(int size) => Pieces.Select(one => (one.Name, Over(one.Piece, size)));

    private static string Over(string piece, int size) => string.Concat(Enumerable.Repeat(piece, (size / piece.Length) + 1))[..size];
}
