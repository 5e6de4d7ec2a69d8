using System.Globalization;
using System.Text.Json;
using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>Sums of money: one amount in a currency letters of ours are written in (dollars, euros, pounds, roubles, yuan), exact to the cent and the currency.</summary>
internal static class PriceScores
{
    private static readonly Dictionary<string, string> Currencies = new()
    {
        ["USD"] = "USD",
        ["Dollar"] = "USD",
        ["EUR"] = "EUR",
        ["Euro"] = "EUR",
        ["GBP"] = "GBP",
        ["Pound"] = "GBP",
        ["RUB"] = "RUB",
        ["CNY"] = "CNY",
        ["Chinese yuan"] = "CNY",
        ["United States dollar"] = "USD",
        ["British pound"] = "GBP",
        ["Russian ruble"] = "RUB",
    };

    public static IEnumerable<Score> Of(Cases cases, Misses misses)
    {
        if (!cases.Has("dates-money"))
        {
            yield break;
        }

        foreach (var language in (string[])["en", "ru", "zh"])
        {
            List<Sum> sums = [.. Recognized(cases, language).Concat(Ducklings(cases, language))];
            var right = 0;
            foreach (var sum in sums)
            {
                var isRight = Reader.Read(sum.Text, "").Prices.Any(price => price.Amount == sum.Amount && price.Currency == sum.Currency);
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    misses.Note($"money {language}", $"{sum.Amount} {sum.Currency}", sum.Text);
                }
            }

            yield return new($"money: {language}, one sum, exact", sums.Count == 0 ? 0 : (double)right / sums.Count, null, $"{sums.Count} phrases");
        }
    }

    private static IEnumerable<Sum> Recognized(Cases cases, string language)
    {
        var path = $"dates-money/dev/recognizers_{language}.jsonl";
        foreach (var one in cases.Has(path) ? cases.Lines(path) : [])
        {
            if (one.GetProperty("model").GetString() == "CurrencyModel" && one.GetProperty("results") is { ValueKind: JsonValueKind.Array } results && results.GetArrayLength() == 1
                && results[0].GetProperty("Resolution") is var resolved && Currencies.TryGetValue(resolved.GetProperty("unit").GetString() ?? "", out var currency)
                && decimal.TryParse(resolved.GetProperty("value").GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            {
                yield return new(one.GetProperty("input").GetString()!, amount, currency);
            }
        }
    }

    private static IEnumerable<Sum> Ducklings(Cases cases, string language) =>
        from one in cases.Lines("dates-money/dev/duckling_en_ru_zh.jsonl")
        where one.GetProperty("lang").GetString() == language && one.GetProperty("dim").GetString() == "AmountOfMoney" && one.GetProperty("expect").ValueKind == JsonValueKind.String
        let said = one.GetProperty("expect").GetString()!.Split(' ')
        where said is ["simple", _, _] && Currencies.ContainsKey(said[1])
        select new Sum(one.GetProperty("text").GetString()!, decimal.Parse(said[2], NumberStyles.Float, CultureInfo.InvariantCulture), Currencies[said[1]]);

    private sealed record Sum(string Text, decimal Amount, string Currency);
}
