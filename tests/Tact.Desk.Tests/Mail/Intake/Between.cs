using Tact.Desk.Arrivals;

namespace Tact.Desk.Tests.Mail.Intake;

/// <summary>Stands where letters are handed in, to do something at that very moment.</summary>
internal sealed class Between(IReceiving receiving) : IReceiving
{
    /// <summary>What is done before letters are stored.</summary>
    public Action<IReadOnlyList<IncomingLetter>> Before { get; set; } = _ => { };

    /// <summary>The letters that are not stored, as if they could not be.</summary>
    public Func<IncomingLetter, bool> Refuses { get; set; } = _ => false;

    public async Task<Taken> TakeMany(IReadOnlyList<IncomingLetter> letters, CancellationToken ct)
    {
        Before(letters);
        var taken = await receiving.TakeMany([.. letters.Where(one => !Refuses(one))], ct);
        return taken with { Refused = [.. letters.Where(Refuses).Select(one => new RefusedLetter(one, new InvalidOperationException("Too odd.")))] };
    }
}
