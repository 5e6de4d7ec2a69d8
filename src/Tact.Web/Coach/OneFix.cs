using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Web.Coach;

/// <summary>An edit as the composer carries it out: <c>text</c>, <c>subject</c> or <c>recipients</c>.</summary>
internal sealed record OneFix(
    string Kind, string Label, int Start, int Length, string? Replacement, string? Value,
    IReadOnlyList<OneFix.Person>? AddTo, IReadOnlyList<OneFix.Person>? AddCc, IReadOnlyList<OneFix.Person>? Remove)
{
    public static OneFix? Of(Fix? fix) => fix switch
    {
        Fix.Text text => new("text", text.Label, text.Passage.Start, text.Passage.Length, text.Replacement, null, null, null, null),
        Fix.Subject subject => new("subject", subject.Label, 0, 0, null, subject.Value, null, null, null),
        Fix.Recipients people => new("recipients", people.Label, 0, 0, null, null, People(people.AddTo), People(people.AddCc), People(people.Remove)),
        _ => null,
    };

    private static IReadOnlyList<Person> People(IEnumerable<Party> parties) => [.. parties.Select(one => new Person(one.Name, one.Address))];

    internal sealed record Person(string Name, string Address);
}
