using Tact.Commandments.Letters;

namespace Tact.Commandments.Law;

/// <summary>A client's letter that speaks of a service of the house.</summary>
/// <param name="Client">Whatever names the client for good.</param>
/// <param name="Service">The service's <see cref="Offering.Name"/>.</param>
/// <param name="At">When the letter came.</param>
/// <param name="MessageId">Its Message-ID.</param>
public sealed record WantedOffering(long Client, string Service, DateTimeOffset At, string MessageId)
{
    /// <summary>For each service the client's letters speak of, the first letter that does.</summary>
    public static IEnumerable<WantedOffering> In(Correspondence correspondence, long client, HouseStyle house)
    {
        var left = house.Services.ToList();
        foreach (var letter in correspondence.Letters.Where(one => one.IsFromAClient()))
        {
            var about = SpokenOf.In(letter.Subject, letter.Reading.Text);
            foreach (var service in left.Where(one => one.IsSpokenOf(about)).ToList())
            {
                left.Remove(service);
                yield return new(client, service.Name, letter.At, letter.MessageId);
            }
        }
    }
}
