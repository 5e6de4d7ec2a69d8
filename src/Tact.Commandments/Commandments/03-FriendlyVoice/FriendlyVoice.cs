using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>3. Be friends with the client: short, simple, warm sentences, and no familiarity the client has not begun.</summary>
public sealed class FriendlyVoice : Commandment
{
    /// <inheritdoc />
    public override int Number => 3;

    /// <inheritdoc />
    public override string Id => "friendly-voice";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var reading = draft.Reading;
        var offices = Officialese.In(reading, isMild: false).ToList();
        var mild = Officialese.In(reading, isMild: true).Where(one => !offices.Exists(other => other.Words.Overlaps(one.Words)));
        var found = offices.Select(one => Official(one, Level.Warn, draft, house, occasion))
            .Concat(mild.Select(one => Official(one, Level.Note, draft, house, occasion)))
            .Concat(LongSentences.In(reading).Select(one => At(one.Passage, draft, Found("long", occasion.Tongue, house, Level.Note, one.Words))))
            .Concat(NounChains.In(reading).Select(one => At(one, draft, Found("chain", occasion.Tongue, house, Level.Note))))
            .Concat(Familiarity.In(reading, correspondence).Select(one => At(one.Words, draft, Found(one.Section, occasion.Tongue, house, Level, one.Words.In(reading.Text)))))
            .OrderBy(one => one.Passage.Start);
        foreach (var finding in found)
        {
            yield return finding;
        }

        foreach (var key in Wholes(reading))
        {
            yield return Found(key, occasion.Tongue, house, Level.Note);
        }
    }

    /// <summary>What is so of the letter as a whole.</summary>
    private static IEnumerable<string> Wholes(LetterReading reading) =>
        [.. Passives.AreMany(reading) ? ["passive"] : (string[])[], .. Address.IsMissing(reading) ? ["nobody"] : (string[])[]];

    /// <summary>Where no other words would do, the list says in brackets what to do instead.</summary>
    private Finding Official(Mention one, Level level, Draft draft, HouseStyle house, Occasion occasion)
    {
        var wording = one.Term.Plain ?? one.Term.Wording;
        var key = wording[0] is '(' or '（' ? "stock" : "official";
        return At(one.Words, draft, Found(key, occasion.Tongue, house, level, one.Words.In(draft.Reading.Text), wording.Trim('(', ')', '（', '）'))) with
        {
            Fix = PlainWording.Of(Say(occasion.Tongue, "fix"), one, draft.Reading),
        };
    }

    private static Finding At(Passage words, Draft draft, Finding finding)
    {
        var passage = draft.Reading.InBody(words);
        return finding with { Place = Place.Text, Passage = passage, Text = passage.In(draft.Text) };
    }
}
