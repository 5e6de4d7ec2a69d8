using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>18. Reply to all: whoever was on the client's letter gets the answer, and nobody else by accident.</summary>
public sealed class ReplyAll : Commandment
{
    /// <inheritdoc />
    public override int Number => 18;

    /// <inheritdoc />
    public override string Id => "reply-all";

    /// <inheritdoc />
    public override Level Level => Level.Stop;

    /// <inheritdoc />
    public override IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion)
    {
        var us = new OurSide(house, correspondence, draft);
        var tongue = occasion.Tongue;
        return correspondence.IsNew || IsAmongOurselves(draft, us)
            ? HiddenColleagues(draft, us, house, tongue)
            : OfAReply(draft, us, new Circle(correspondence, us), house, tongue);
    }

    private static bool IsAmongOurselves(Draft draft, OurSide us) =>
        draft.Recipients.Any() && draft.Recipients.All(us.Includes);

    private IEnumerable<Finding> OfAReply(Draft draft, OurSide us, Circle circle, HouseStyle house, Language tongue)
    {
        if (Missing(draft, circle, house, tongue) is { } missing)
        {
            yield return missing;
        }

        foreach (var finding in Hidden(draft, circle, house, tongue)
            .Concat(draft.Recipients.Distinct().Where(party => !us.Includes(party))
                .Select(party => Unexpected(party, circle, house, tongue)).OfType<Finding>())
            .Concat(HiddenColleagues(draft, us, house, tongue)))
        {
            yield return finding;
        }
    }

    private Finding? Missing(Draft draft, Circle circle, HouseStyle house, Language tongue)
    {
        var reached = draft.Recipients.ToHashSet();
        var missing = circle.Expected.Where(seat => !reached.Contains(seat.Party)).ToList();
        if (missing.Count == 0 || circle.IsReachedThroughAList(reached))
        {
            return null;
        }

        var names = Phrases.Join(tongue, [.. missing.Select(seat => seat.Party.Shown)]);
        return Of("missing", Level, string.Join(", ", missing.Select(seat => seat.Party)), house, tongue, names) with
        {
            Fix = new Fix.Recipients(
                Say(tongue, "missing.fix", names),
                [.. missing.Where(seat => seat.IsMain).Select(seat => seat.Party)],
                [.. missing.Where(seat => !seat.IsMain).Select(seat => seat.Party)],
                []),
            Evidence = [.. missing.Select(seat => seat.Letter).Distinct().Select(letter => Circle.Heading(letter))],
        };
    }

    /// <summary>Whoever wrote to us openly is answered openly.</summary>
    private IEnumerable<Finding> Hidden(Draft draft, Circle circle, HouseStyle house, Language tongue) =>
        from seat in circle.Expected
        where draft.Bcc.Contains(seat.Party) && !draft.To.Contains(seat.Party) && !draft.Cc.Contains(seat.Party)
        let name = seat.Party.Shown
        select Of("hidden", Level.Warn, seat.Party.ToString(), house, tongue, name) with
        {
            Fix = new Fix.Recipients(
                Say(tongue, "hidden.fix", name),
                seat.IsMain ? [seat.Party] : [], seat.IsMain ? [] : [seat.Party], [seat.Party]),
        };

    private Finding? Unexpected(Party party, Circle circle, HouseStyle house, Language tongue)
    {
        if (circle.Resembled(party) is { } known)
        {
            return Of("look-alike", Level.Warn, party.ToString(), house, tongue, party.Address, known.Address) with
            {
                Fix = circle.IsOurs(known) ? null : new Fix.Recipients(
                    Say(tongue, "look-alike.fix", known.Address), [known], [], [party]),
            };
        }

        if (circle.TakenOff(party) is { } letter)
        {
            return Of("off", Level.Warn, party.ToString(), house, tongue, party.Shown, letter.From?.Shown) with
            {
                Fix = new Fix.Recipients(Say(tongue, "off.fix", party.Shown), [], [], [party]),
                Evidence = [Circle.Heading(letter)],
            };
        }

        return circle.Knows(party) ? null : Of("new", Level.Warn, party.ToString(), house, tongue, party.Shown) with
        {
            Fix = new Fix.Recipients(Say(tongue, "new.fix", party.Shown), [], [], [party]),
        };
    }

    /// <summary>A colleague who answers from Bcc gives away that they were reading along.</summary>
    private IEnumerable<Finding> HiddenColleagues(Draft draft, OurSide us, HouseStyle house, Language tongue) =>
        draft.To.Concat(draft.Cc).All(us.Includes) ? [] :
            from party in draft.Bcc
            where us.Includes(party)
            select Of("colleague", Level.Note, party.ToString(), house, tongue, party.Shown) with
            {
                Fix = new Fix.Recipients(Say(tongue, "colleague.fix", party.Shown), [], [party], [party]),
            };

    private Finding Of(
        string key, Level level, string text, HouseStyle house, Language tongue, params ReadOnlySpan<object?> facts) =>
        Found(key, tongue, house, level, facts) with { Place = Place.Recipients, Text = text };
}
