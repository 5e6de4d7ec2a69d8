using Tact.Commandments.Reading;

namespace Tact.Bench.Reading;

/// <summary>New text apart from quotes and signatures, as three libraries' own fixtures expect it.</summary>
internal static class ZoneScores
{
    public static IEnumerable<Score> Of(Cases cases, Misses misses) =>
        Trimmer(cases, misses).Concat(Inline(cases, misses)).Concat(FirstReply(cases, misses));

    private static IEnumerable<Score> Trimmer(Cases cases, Misses misses)
    {
        if (!cases.Has("quotes-trimmer/dev/emails"))
        {
            yield break;
        }

        var (exact, emptied) = (new Tally(), 0);
        foreach (var file in cases.Files("quotes-trimmer/dev/emails"))
        {
            var wanted = Cases.Text(file.Replace("/emails/", "/trimmed/", StringComparison.Ordinal));
            var found = Reader.Read(Cases.Text(file), "").Text;
            Compare(exact, misses, "trimmer", Path.GetFileName(file), wanted, found);
            emptied += wanted.Trim().Length > 0 && found.Trim().Length == 0 ? 1 : 0;
        }

        yield return new("quotes: trimmer, exact", exact.Accuracy, null, $"emptied {emptied}");
    }

    private static IEnumerable<Score> Inline(Cases cases, Misses misses)
    {
        if (!cases.Has("quotes-inline-cases"))
        {
            yield break;
        }

        var exact = new Tally();
        foreach (var one in cases.Lines("quotes-inline-cases/dev/cases.jsonl"))
        {
            if (one.TryGetProperty("reply", out var reply) && reply.GetString() is { } wanted)
            {
                Compare(exact, misses, "inline", one.GetProperty("id").GetString()!, wanted, Reader.Read(one.GetProperty("input").GetString()!, "").Text);
            }
        }

        yield return new("quotes: inline cases, exact", exact.Accuracy, .33);
    }

    private static IEnumerable<Score> FirstReply(Cases cases, Misses misses)
    {
        if (!cases.Has("quotes-crisp"))
        {
            yield break;
        }

        var begun = new Tally();
        foreach (var one in cases.Lines("quotes-crisp/dev/labels.jsonl"))
        {
            var file = one.GetProperty("file").GetString()!;
            if (one.TryGetProperty("first_reply", out var reply) && reply.GetString() is { } wanted)
            {
                var found = Reader.Read(File.ReadAllText(Path.Combine(cases.Folder("quotes-crisp/dev"), file)), "");
                var first = found.Parts.FirstOrDefault(part => part.Kind == PartKind.Own)?.Text ?? "";
                Compare(begun, misses, "crisp", file, wanted, first);
            }
        }

        yield return new("quotes: crisp, first reply exact", begun.Accuracy, null);
    }

    private static void Compare(Tally tally, Misses misses, string set, string name, string wanted, string found)
    {
        var isSame = Squeezed(wanted) == Squeezed(found);
        tally.Count(true, isSame);
        if (!isSame)
        {
            misses.Note(set, name, $"\n      wanted {wanted}\n      found  {found}");
        }
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
