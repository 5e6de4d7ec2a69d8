using System.Globalization;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments.Law;

/// <summary>One of the twenty-one rules. Pure and deterministic: the same letters always give the same answer.</summary>
public abstract class Commandment
{
    /// <summary>Its number, 1 to 21, for life.</summary>
    public abstract int Number { get; }

    /// <summary>Its id in kebab case, for life: settings, waivers and exports name it.</summary>
    public abstract string Id { get; }

    /// <summary>The folder that holds it, its page and its words, e.g. <c>16-SameSubject</c>.</summary>
    public string Room => string.Create(CultureInfo.InvariantCulture, $"{Number:00}-{GetType().Name}");

    /// <summary>The level its findings have unless the house says otherwise or the finding is lighter by nature.</summary>
    public abstract Level Level { get; }

    /// <summary>
    /// Whether its notes offer something (a gift, a thought, an answer ahead) rather than blame: they are shown apart and not counted
    /// among what is wrong.
    /// </summary>
    public virtual bool Offers => false;

    /// <summary>What it holds against <paramref name="draft"/>, in the order of the draft.</summary>
    public virtual IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion) => [];

    /// <summary>What is owed by this commandment, given everything that has happened.</summary>
    public virtual IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house) => [];

    /// <summary>A finding of this commandment, worded by <paramref name="key"/> of its room: <c>key.says</c> and <c>key.remedy</c>.</summary>
    private protected Finding Found(
        string key, Language tongue, HouseStyle house, Level level, params ReadOnlySpan<object?> facts) => new()
        {
            Commandment = Id,
            Number = Number,
            Level = Weigh(level, house),
            Says = Say(tongue, $"{key}.says", facts),
            Remedy = Say(tongue, $"{key}.remedy", facts),
        };

    /// <summary>Words of the room in the member's language.</summary>
    private protected string Say(Language tongue, string key, params ReadOnlySpan<object?> facts) =>
        Phrases.Of(this).Say(tongue, key, facts);

    /// <summary>The house's word replaces the commandment's own level, and no lighter finding outweighs it.</summary>
    private Level Weigh(Level natural, HouseStyle house)
    {
        var held = house.LevelOf(this);
        return natural >= Level || natural > held ? held : natural;
    }
}
