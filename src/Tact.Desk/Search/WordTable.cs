namespace Tact.Desk.Search;

/// <summary>Where the words of letters are kept. Each database has its own way; what is found is the same.</summary>
internal abstract class WordTable
{
    /// <summary>Puts letters in; one that is there already is replaced.</summary>
    public abstract Task Put(IReadOnlyList<IndexedLetter> letters, CancellationToken ct);

    /// <summary>Takes letters out.</summary>
    public abstract Task Take(IReadOnlyCollection<long> keys, CancellationToken ct);

    /// <summary>Takes all letters out.</summary>
    public abstract Task Clear(CancellationToken ct);

    /// <summary>Brings it into the shape that is quickest to search, after many letters were put in.</summary>
    public abstract Task Tidy(CancellationToken ct);

    /// <summary>The keys of the letters that have what all clauses ask for, the largest first.</summary>
    public abstract Task<IReadOnlyList<long>> Find(IReadOnlyList<Clause> clauses, KeyRange range, int most, CancellationToken ct);
}
