using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Tact.Desk.Search;

namespace Tact.Desk.Storage.Sqlite;

/// <summary>Words in an FTS5 table that keeps no text and no places: which letters have a word is all that is asked of it.</summary>
internal sealed class SqliteWordTable(SqliteDeskContext context) : WordTable
{
    public override async Task Put(IReadOnlyList<IndexedLetter> letters, CancellationToken ct)
    {
        await using var put = await Command("INSERT OR REPLACE INTO letter_words (rowid, words) VALUES ($key, $words)", ct);
        var (key, words) = (put.Parameters.Add("$key", SqliteType.Integer), put.Parameters.Add("$words", SqliteType.Text));
        foreach (var letter in letters)
        {
            (key.Value, words.Value) = (letter.Key, letter.Words);
            put.ExecuteNonQuery();
        }
    }

    public override async Task Take(IReadOnlyCollection<long> keys, CancellationToken ct)
    {
        await using var take = await Command("DELETE FROM letter_words WHERE rowid = $key", ct);
        var key = take.Parameters.Add("$key", SqliteType.Integer);
        foreach (var one in keys)
        {
            key.Value = one;
            take.ExecuteNonQuery();
        }
    }

    public override async Task Clear(CancellationToken ct)
    {
        await using var clear = await Command("INSERT INTO letter_words (letter_words) VALUES ('delete-all')", ct);
        clear.ExecuteNonQuery();
    }

    public override async Task Tidy(CancellationToken ct)
    {
        await using var tidy = await Command("INSERT INTO letter_words (letter_words) VALUES ('optimize')", ct);
        tidy.ExecuteNonQuery();
    }

    public override async Task<IReadOnlyList<long>> Find(IReadOnlyList<Clause> clauses, KeyRange range, int most, CancellationToken ct)
    {
        await using var find = await Command(
            "SELECT rowid FROM letter_words WHERE letter_words MATCH $match AND rowid >= $from AND rowid < $before ORDER BY rowid DESC LIMIT $most", ct);
        find.Parameters.AddWithValue("$match", Match(clauses));
        find.Parameters.AddWithValue("$from", range.From);
        find.Parameters.AddWithValue("$before", range.Before);
        find.Parameters.AddWithValue("$most", most);
        var keys = new List<long>();
        await using var rows = await find.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            keys.Add(rows.GetInt64(0));
        }

        return keys;
    }

    // NOT stands between two in FTS5, so there is always something before it: the word every letter has.
    private static string Match(IReadOnlyList<Clause> clauses) => string.Join(
        " NOT ",
        clauses.Where(clause => clause.IsNot).Select(Match)
            .Prepend(string.Join(" AND ", clauses.Where(clause => !clause.IsNot).Select(Match).DefaultIfEmpty(Quoted(Mark.Letter.ToString())))));

    private static string Match(Clause clause)
    {
        var last = Quoted(clause.Words[^1]);
        var open = clause.Beginning is { } beginning ? $"({last} OR {Quoted(beginning)} *)" : last;
        return $"({string.Join(" AND ", clause.Words.SkipLast(1).Select(Quoted).Append(open))})";
    }

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private async Task<SqliteCommand> Command(string sql, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
