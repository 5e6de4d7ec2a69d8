using System.Globalization;

namespace Tact.Bench.Checking;

/// <summary>Ten letters between a client and an agency, and the draft of an answer; people who do not exist.</summary>
internal static class BenchTalk
{
    public const string Us = "agency.example";

    private const string Team = "team@agency.example";
    private const string Dana = "dana@lumen.example";
    private const string Omar = "omar@lumen.example";

    private static readonly DateTimeOffset First = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Texts =
    [
        "Hello,\n\nWe would like the trailer and the App Store texts in German, French and Japanese. What would it cost, and how long does it take? Could you also tell us whether the voice-over is included?\n\nDana",
        "Dear Dana,\n\nThank you, the files are here. The detailed estimate will follow within the day.\n\nVera",
        "Good. Please also have a look at the subtitles: they are from last year. Who will be our contact in your team? We need the draft by Friday.\n\nDana",
        "Dear Dana, dear Omar,\n\n1. The translation costs 1,250 EUR for all three languages and takes six working days.\n2. The voice-over is 400 EUR a language and includes the studio.\n3. Ben is your contact.\n\nVera",
        "Thanks! Is there a discount when we order both? I wonder whether the Japanese voice could be a woman this time.\n\nOmar",
        "Dear Omar,\n\nYes, ten percent for both together. Two samples of Japanese voices are attached; which one do you like?\n\nVera",
        "The second one. When can the recording begin? And please send the contract to our lawyers in copy.\n\nDana",
        "Dear Dana,\n\nThe recording begins on Tuesday at 10:00. The contract is on its way to your lawyers.\n\nBen",
        "Our lawyers ask who owns the recordings, and for how long we may use them. Can we pay in two parts?\n\nDana",
        "One more thing: do you need the music separately, or is the film with the music enough? When will we see the first cut? We also have to know how the file names should look.\n\nOmar",
    ];

    private const string Answer =
        "Dear Dana, dear Omar,\n\nThe recordings are yours, without a limit in time. You can pay in two parts: half now and half when you have the film.\n\n"
        + "The film with the music is enough. You will see the first cut on Friday by 17:00.\n\nKind regards\nVera";

    /// <summary>The words of one of the letters, counted round and round.</summary>
    public static string Words(int number) => Texts[number % Texts.Length];

    /// <summary>The draft as a file.</summary>
    public static string Draft => Written(Texts.Length, Answer);

    /// <summary>The letters before it as an mbox.</summary>
    public static string History => string.Concat(Texts.Select((text, at) => $"From bench@agency.example Mon Mar  2 09:00:00 2026\n{Written(at, text)}\n\n"));

    /// <summary>The same as a case of <c>--jsonl</c>, with words of its own in every letter.</summary>
    public static object Case(int number) => new
    {
        id = $"case {number}",
        us = new[] { Us },
        now = First.AddDays(11),
        history = Texts.Select((text, at) => Letter(at, $"{text}\n\nP.S. This is note {number}.")),
        draft = Letter(Texts.Length, $"{Answer}\n\nP.S. Your number with us is {number}."),
    };

    private static object Letter(int at, string body) => new { id = Id(at), body, subject = Subject(at), from = From(at), to = new[] { To(at) }, date = First.AddDays(at), };

    private static string Written(int at, string text) =>
        $"From: {From(at)}\nTo: {To(at)}\nSubject: {Subject(at)}\nDate: {First.AddDays(at).ToString("r", CultureInfo.InvariantCulture)}\nMessage-ID: <{Id(at)}>\n"
        + $"References: {string.Join(' ', Enumerable.Range(0, at).Select(one => $"<{Id(one)}>"))}\n\n{text}\n";

    private static string Subject(int at) => at == 0 ? "Trailer and App Store texts" : "Re: Trailer and App Store texts";

    private static string From(int at) => IsOurs(at) ? Team : at % 4 == 0 ? Omar : Dana;

    private static string To(int at) => IsOurs(at) ? $"{Dana}, {Omar}" : Team;

    private static string Id(int at) => $"{at}@bench.example";

    private static bool IsOurs(int at) => at is 1 or 3 or 5 or 7 or 10;
}
