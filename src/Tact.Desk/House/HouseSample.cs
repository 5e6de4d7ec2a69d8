namespace Tact.Desk.House;

/// <summary>The files of a house style that changes nothing yet, each key explained.</summary>
internal static class HouseSample
{
    /// <summary>The text of each file, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["addresses.yaml"] = """
            # Who we are: addresses and whole domains. The desk adds its mailboxes by itself.
            ours: []
            # ours:
            #   - agency.example
            #   - ann.freelance@mail.example
            """,
        ["clocks.yaml"] = """
            # How soon a client is answered, in minutes after the letter came.
            at-risk-minutes: 60
            due-minutes: 120

            # How soon a client's bare "thank you" is answered by a last word, in minutes.
            last-word-minutes: 1440

            # After how many days without a letter of ours a client whose project runs hears from us.
            touch-days: 3

            # The time zone we reckon in where the client's is not known (an IANA name).
            zone: UTC

            # The language in which the desk says what is owed: en, ru or zh.
            language: en
            """,
        ["glossary.yaml"] = """
            # Terms of our trade, each with the plain wording a client understands. Where forms matter, they stand in braces
            # on both sides, in the same order.
            words: {}
            # words:
            #   rough cut{,s}: first version{,s} of the film
            #   CAT: translation program

            # Terms and acronyms that all our clients know.
            known: []
            # known:
            #   - SDL

            # The hardest a letter may be to read: about the years of school that reading it takes.
            reading-grade: 12
            """,
        ["kitchen.yaml"] = """
            # Words that no client should read: names of our tools and suppliers, what a client is called in the kitchen.
            words: []
            # words:
            #   - Jira
            #   - the angry one
            """,
        ["next-questions.yaml"] = """
            # What clients ask once they have an answer, and what you say to it before they ask. "after" names a topic (price, payment, time,
            # corrections, formats, included, contract, people, rights, samples, start, needed) or words of your letter.
            # next-questions:
            #   - after: [price]
            #     topic: payment
            #     asks:
            #       en: How and when do we pay?
            #       ru: Как и когда платить?
            #     answer:
            #       en: You pay half when we begin and half when the film is yours.
            #       ru: Половину вы платите в начале, половину, когда ролик готов.
            #     said-by: [instalments, prepayment]

            # Questions learned from your own archive are spoken of when they followed in at least this share of the cases.
            learned-share: 0.3
            """,
        ["services.yaml"] = """
            # What you sell, and all that its price covers, in the languages you write to clients (en, ru, zh).
            services: []
            # services:
            #   - name: animated film
            #     called: [explainer, video, ролик]
            #     includes:
            #       en: [the script, the voice-over, the music]
            #     excludes:
            #       en: [broadcasting rights]
            #     rules:
            #       en: [Two rounds of corrections belong to it.]
            """,
        ["suggestions.yaml"] = """
            # What is worth suggesting to a client with an estimate or a delivery: one of the words under "when" is spoken of, and nobody has said it.
            suggestions: []
            # suggestions:
            #   - when: [Portuguese]
            #     unless: [Brazilian, Portugal]
            #     suggest:
            #       en: If your players live in Brazil, Brazilian Portuguese will sound right to them.
            #     said-by: [Brazil]
            """,
        ["extras.yaml"] = """
            # What you like to give beyond what was asked: what it costs you, and which services it goes with (none: any).
            extras: []
            # extras:
            #   - name: a short cut for social media
            #     called: [short cut, короткая версия, 短版]
            #     cost: 40
            #     fits: [animated film]
            """,
        ["levels.yaml"] = """
            # How gravely each commandment is held here: off, note, warn or stop. What is not named keeps its own level.
            levels: {}
            # levels:
            #   reply-all: warn
            """,
    };
}
