using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Tact.Desk.Search;

namespace Tact.Desk.Storage.Postgres;

/// <summary>Words as a <c>tsvector</c> that PostgreSQL neither cuts nor stems, under a GIN index.</summary>
internal sealed class PostgresWordTable(PostgresDeskContext context) : WordTable
{
    private const string Insert =
        """
        INSERT INTO letter_words (key, words)
        SELECT one.key, array_to_tsvector(string_to_array(rtrim(one.words), ' ')) FROM unnest($1, $2) AS one (key, words)
        ON CONFLICT (key) DO UPDATE SET words = excluded.words
        """;

    public override async Task Put(IReadOnlyList<IndexedLetter> letters, CancellationToken ct)
    {
        await using var put = await Command(Insert, ct);
        put.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. letters.Select(letter => letter.Key)] });
        put.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. letters.Select(letter => letter.Words)] });
        await put.ExecuteNonQueryAsync(ct);
    }

    public override async Task Take(IReadOnlyCollection<long> keys, CancellationToken ct)
    {
        await using var take = await Command("DELETE FROM letter_words WHERE key = ANY ($1)", ct);
        take.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. keys] });
        await take.ExecuteNonQueryAsync(ct);
    }

    public override async Task Clear(CancellationToken ct)
    {
        await using var clear = await Command("TRUNCATE letter_words", ct);
        await clear.ExecuteNonQueryAsync(ct);
    }

    public override async Task Tidy(CancellationToken ct)
    {
        await using var tidy = await Command("SELECT gin_clean_pending_list('ix_letter_words_words'); ANALYZE letter_words", ct);
        await tidy.ExecuteNonQueryAsync(ct);
    }

    public override async Task<IReadOnlyList<long>> Find(IReadOnlyList<Clause> clauses, KeyRange range, int most, CancellationToken ct)
    {
        await using var find = await Command(
            "SELECT key FROM letter_words WHERE words @@ $1::tsquery AND key >= $2 AND key < $3 ORDER BY key DESC LIMIT $4", ct);
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = string.Join(" & ", clauses.Select(Match).DefaultIfEmpty(Quoted(Mark.Letter.ToString()))) });
        find.Parameters.Add(new NpgsqlParameter<long> { TypedValue = range.From });
        find.Parameters.Add(new NpgsqlParameter<long> { TypedValue = range.Before });
        find.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        var keys = new List<long>();
        await using var rows = await find.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            keys.Add(rows.GetInt64(0));
        }

        return keys;
    }

    private static string Match(Clause clause)
    {
        var last = Quoted(clause.Words[^1]);
        var open = clause.Beginning is { } beginning ? $"({last} | {Quoted(beginning)}:*)" : last;
        return $"{(clause.IsNot ? "!" : "")}({string.Join(" & ", clause.Words.SkipLast(1).Select(Quoted).Append(open))})";
    }

    private static string Quoted(string word) =>
        $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private async Task<NpgsqlCommand> Command(string sql, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        return new(sql, connection, (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction());
    }
}
