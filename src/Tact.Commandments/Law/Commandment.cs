using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>One of the twenty-one rules. Pure and deterministic: the same letters always give the same answer.</summary>
public abstract class Commandment
{
    /// <summary>Its number, 1 to 21, for life.</summary>
    public abstract int Number { get; }

    /// <summary>Its id in kebab case, for life: settings, waivers and exports name it.</summary>
    public abstract string Id { get; }

    /// <summary>The level its findings have unless the house says otherwise or the finding is lighter by nature.</summary>
    public abstract Level Level { get; }

    /// <summary>What it holds against <paramref name="draft"/>, in the order of the draft.</summary>
    public virtual IEnumerable<Finding> Examine(
        Draft draft, Correspondence correspondence, HouseStyle house, Occasion occasion) => [];

    /// <summary>What is owed by this commandment, given everything that has happened.</summary>
    public virtual IEnumerable<Due> Owes(Correspondence correspondence, HouseStyle house) => [];
}
