using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary><c>payment.yaml</c>: how clients pay.</summary>
internal sealed record PaymentFile
{
    /// <summary>The terms; null for none.</summary>
    public PaymentTerms? Payment { get; init; }
}

/// <summary>Reads how clients pay.</summary>
internal static class HousePayment
{
    private static readonly Dictionary<string, string> _asks = new()
    {
        ["en"] = "How and when do we pay?",
        ["ru"] = "Как и когда платить?",
        ["zh"] = "怎么付款，什么时候付？",
    };

    /// <summary>The house with its terms. Clients who get a price ask for them next, so a price without them is offered their words.</summary>
    /// <exception cref="DeskFailure">The file is broken.</exception>
    public static HouseStyle Teach(HouseStyle house, string file)
    {
        var terms = HouseYaml.Read<PaymentFile>(file).Payment;
        return terms is null || terms.Terms.Count == 0 || house.NextQuestions.Any(one => one.Topic == "payment")
            ? house with { Payment = terms }
            : house with { Payment = terms, NextQuestions = [.. house.NextQuestions, Question(terms)] };
    }

    private static NextQuestion Question(PaymentTerms terms) => new()
    {
        After = ["price"],
        Topic = "payment",
        Asks = _asks,
        Answer = terms.Terms.ToDictionary(pair => pair.Key, pair => string.Join(pair.Key == "zh" ? "" : " ", pair.Value)),
    };
}
