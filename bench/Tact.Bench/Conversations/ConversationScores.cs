using System.Globalization;
using Tact.Commandments.Law;
using Tact.Desk.Filing;
using Tact.Desk.Mail.Archives;
using Tact.Desk.Mail.Reading;

namespace Tact.Bench.Conversations;

/// <summary>How well conversations agree with Dovecot's THREAD REFS over the same letters, counted in pairs of letters.</summary>
internal static class ConversationScores
{
    /// <summary>Measures <c>threads ARCHIVE…</c>.</summary>
    public static int Run(string[] archives)
    {
        if (archives.Length == 0 || !File.Exists("/usr/lib/dovecot/imap"))
        {
            Console.WriteLine("threads needs archives to read, and Dovecot (Debian: dovecot-imapd): threads ARCHIVE…");
            return 2;
        }

        foreach (var archive in archives)
        {
            var letters = Archive.Read(archive).Where(one => one.Trouble is null).Select(one => one.Raw).ToList();
            var (theirs, ours) = (DovecotRefs.Of(letters), Ours(letters));
            var (both, weSay, theySay) = Pairs(ours, theirs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(archive)}: {letters.Count} letters, {ours.Distinct().Count()} conversations, Dovecot {theirs.Distinct().Count()}; "
                + $"pair precision {Share(both, weSay):N4}, recall {Share(both, theySay):N4}"));
        }

        return 0;
    }

    private static int[] Ours(List<ReadOnlyMemory<byte>> letters)
    {
        var partition = new Partition(OwnAddresses.None);
        letters.ForEach(raw => partition.Add(MimeLetter.Read(raw)));
        var names = new Dictionary<string, int>();
        return [.. partition.Conversations().Select(name => names.TryGetValue(name, out var number) ? number : names[name] = names.Count)];
    }

    /// <summary>The pairs both put together, and those each does.</summary>
    private static (long Both, long Ours, long Theirs) Pairs(int[] ours, int[] theirs) => (
        Count(ours.Zip(theirs)), Count(ours), Count(theirs));

    private static long Count<T>(IEnumerable<T> groups)
        where T : notnull => groups.CountBy(one => one).Sum(group => (long)group.Value * (group.Value - 1) / 2);

    private static double Share(long part, long whole) => whole == 0 ? 1 : (double)part / whole;
}
