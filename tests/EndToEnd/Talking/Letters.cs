namespace Tact.EndToEnd.Talking;

/// <summary>The letters the conversations of these tests are made of, raw.</summary>
internal static class Letters
{
    public const string Go = """
        From: Dana Whitlock <dana@lumen.example>
        To: team@inkreel.example
        Cc: Priya Nair <priya@lumen.example>
        Subject: App Store texts in 9 languages
        Message-ID: <go@lumen.example>
        Date: Mon, 23 Nov 2026 09:10:00 -0500

        Hi Oleg,

        go! We would like the description and the keyword field in nine languages. Invoice to me for now.

        D.
        """;

    public const string French = """
        From: Ink & Reel <team@inkreel.example>
        To: Dana Whitlock <dana@lumen.example>
        Cc: Priya Nair <priya@lumen.example>
        Subject: Re: App Store texts in 9 languages
        Message-ID: <french@inkreel.example>
        In-Reply-To: <go@lumen.example>
        Date: Mon, 23 Nov 2026 15:10:00 +0000
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Hi Dana,

        here is the French file, as promised. The one thing to look at: "coach" stays "coach", the French say it and search for it.

        Best,
        Vera
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename="lumen-fr.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQKJSBub3RoaW5nIHRvIHNlZQo=
        --b--
        """;

    public const string FourAsks = """
        From: Dana Whitlock <dana@lumen.example>
        To: team@inkreel.example
        Cc: Priya Nair <priya@lumen.example>, Tom Aster <tom@lumen.example>
        Subject: Re: App Store texts in 9 languages
        Message-ID: <asks@lumen.example>
        In-Reply-To: <french@inkreel.example>
        Date: Tue, 24 Nov 2026 09:59:00 -0500
        Content-Type: text/plain; charset=utf-8

        Hi Vera,

        thanks, the French file looks lovely. Priya read it aloud to the whole office.

        When will the other eight be ready? And is the keyword field included in the price? Also I wonder whether we should go with European or Brazilian Portuguese.

        One more thing – please send the invoice to Tom, he is new in finance. Our style guide is at https://lumen.example/style?v=2.

        --
        Dana Whitlock
        Lumen Fitness · +1 212 555 0147

        On Mon, Nov 23, 2026 at 10:10 AM Ink & Reel <team@inkreel.example> wrote:
        > Hi Dana,
        >
        > here is the French file, as promised. The one thing to look at: "coach" stays
        > "coach", the French say it and search for it.
        >
        > Best,
        > Vera
        """;
}
