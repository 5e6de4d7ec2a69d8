using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>17. A telling subject: one by which the correspondence is found in five years.</summary>
public sealed class TellingSubject : Commandment
{
    /// <inheritdoc />
    public override int Number => 17;

    /// <inheritdoc />
    public override string Id => "telling-subject";

    /// <inheritdoc />
    public override Level Level => Level.Warn;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        // A client's own subject is kept, whatever it is; and who has written nothing yet has not come to the subject.
        if (!correspondence.IsNew || string.IsNullOrWhiteSpace(draft.Text) || Fault(draft) is not { } fault)
        {
            yield break;
        }

        var proposals = SubjectProposals.For(draft, fault);
        var finding = Found(fault, occasion.Tongue, house, Level);
        yield return finding with
        {
            Place = Place.Subject,
            Passage = new(0, draft.Subject.Length),
            Text = draft.Subject,
            Remedy = proposals.Count > 0 ? Say(occasion.Tongue, "propose.remedy", Quoted(proposals, occasion.Tongue)) : finding.Remedy,
            Fix = proposals.Count > 0 ? new Fix.Subject(Say(occasion.Tongue, "propose.fix"), proposals[0]) : null,
        };
    }

    /// <summary>What is wrong with the subject, the gravest thing alone; or null.</summary>
    private static string? Fault(Draft draft)
    {
        var subject = Subjects.Base(draft.Subject);
        if (subject.Length > 0 && Subjects.HasMark(draft.Subject))
        {
            return null; // It goes on from a letter that is not here, under that letter's subject.
        }

        var words = SubjectWords.Of(subject);
        return !words.HasAny ? "empty"
            : !words.TellsBeyond(SubjectNames.People(draft)) ? (words.Matters.Count > 0 ? "nameless" : "generic")
            : SubjectCase.Shouts(subject) ? "shouting"
            : Columns.Of(subject) > Columns.OfAPhone ? "long"
            : null;
    }

    private static string Quoted(List<string> proposals, Language tongue) =>
        string.Join(tongue == Language.Chinese ? "、" : ", ", proposals.Select(one => tongue switch
        {
            Language.Russian => $"«{one.Replace('«', '„').Replace('»', '“')}»",
            _ => $"“{one}”",
        }));
}
