namespace Tact.Commandments.Law;

/// <summary>Counts, over what letters taught, which questions follow which answers, and which orders follow which.</summary>
public static class FollowUps
{
    /// <summary>Which topics clients ask about once we have spoken of another, the surest first.</summary>
    /// <param name="lessons">What letters taught, oldest first.</param>
    public static IReadOnlyList<FollowUp> Asked(IEnumerable<Lesson> lessons) =>
    [
        .. from lesson in lessons
           from about in lesson.Said
           from then in NextQuestion.Topics
           where !lesson.Said.Contains(then)
           group (lesson, then) by (about, then) into cases
           let asked = cases.Where(one => one.lesson.Asked.Contains(one.then)).Select(one => one.lesson).ToList()
           where asked.Count > 0
           let learned = new FollowUp(cases.Key.about, cases.Key.then, asked.Sum(one => one.Times), cases.Sum(one => one.lesson.Times), [.. asked.Select(one => one.AskedIn!)])
           orderby learned.Surely descending, learned.After, learned.Then
           select learned,
    ];

    /// <summary>Which services clients come for once they have come for another, the surest first. Cases are clients.</summary>
    /// <param name="mentions">Where clients spoke of services.</param>
    public static IReadOnlyList<FollowUp> Ordered(IEnumerable<WantedOffering> mentions)
    {
        var clients = mentions.GroupBy(one => one.Client)
            .Select(client => client.GroupBy(one => one.Service, StringComparer.Ordinal).Select(service => service.MinBy(one => one.At)!).ToList()).ToList();
        return
        [
            .. from after in clients.SelectMany(client => client, (client, first) => (client, first))
               from then in clients.SelectMany(client => client.Select(one => one.Service)).Distinct()
               where then != after.first.Service && !after.client.Exists(one => one.Service == then && one.At <= after.first.At)
               group (after, then) by (after.first.Service, then) into cases
               let came = cases.Select(one => one.after.client.Find(first => first.Service == one.then)).OfType<WantedOffering>().OrderBy(one => one.At).ToList()
               where came.Count > 0
               let learned = new FollowUp(cases.Key.Service, cases.Key.then, came.Count, cases.Count(), [.. came.Select(one => one.MessageId)])
               orderby learned.Surely descending, learned.After, learned.Then
               select learned,
        ];
    }
}
