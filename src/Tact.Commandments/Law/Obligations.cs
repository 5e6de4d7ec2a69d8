using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>Everything owed in one correspondence.</summary>
/// <param name="Dues">What is owed, soonest first.</param>
/// <param name="Unexamined">The commandments that could not be applied.</param>
public sealed record Obligations(IReadOnlyList<Due> Dues, IReadOnlyList<Unexamined> Unexamined)
{
    /// <summary>Asks every commandment what is owed, each on its own: one that throws never hides another.</summary>
    public static Obligations Of(Correspondence correspondence, HouseStyle house, IEnumerable<Commandment>? law = null)
    {
        var dues = new List<Due>();
        var unexamined = new List<Unexamined>();
        foreach (var commandment in (law ?? TheLaw.All).Where(one => house.LevelOf(one) != Level.Off))
        {
            try
            {
                dues.AddRange(commandment.Owes(correspondence, house));
            }
            catch (Exception broken)
            {
                unexamined.Add(new(commandment.Id, broken.Message));
            }
        }

        return new([.. dues.OrderBy(due => due.By)], unexamined);
    }
}
