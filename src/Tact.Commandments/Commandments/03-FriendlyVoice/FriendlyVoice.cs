using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>3. Be friends with the client: short plain sentences, as one writes to a friend, and no familiarity without cause.</summary>
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
        var sentences = SpokenSentence.Of(draft.Reading);
        var jars = StockPhrases.In(draft.Reading)
            .Concat(Familiarity.In(draft.Reading, correspondence))
            .Concat(Cheer.In(draft.Reading, correspondence))
            .Concat(LongSentences.In(sentences))
            .Concat(NounChains.In(sentences))
            .Concat(Passives.In(sentences))
            .OrderBy(jar => jar.Passage.Start);
        foreach (var jar in jars)
        {
            var passage = draft.Reading.InBody(jar.Passage);
            yield return Found(jar.Key, occasion.Tongue, house, jar.Level, jar.Facts) with
            {
                Place = Place.Text,
                Passage = passage,
                Text = passage.In(draft.Text),
                Fix = Mend(jar, passage, draft.Text, occasion.Tongue),
            };
        }

        if (Addressing.IsMissing(draft.Reading, sentences))
        {
            yield return Found("nobody", occasion.Tongue, house, Level.Note);
        }
    }

    private Fix.Text? Mend(Jar jar, Passage passage, string text, Reading.Language tongue) => jar.Instead switch
    {
        null => null,
        "" => Rewording.LeaveOut(Say(tongue, "out.fix"), text, passage),
        _ => Rewording.Put(Say(tongue, "say.fix"), text, passage, jar.Instead),
    };
}
