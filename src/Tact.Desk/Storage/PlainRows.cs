using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Tact.Desk.Storage;

/// <summary>
/// Writes many new rows of one table with one prepared statement, past the change tracker, which would cost more than the
/// database does. For rows that nothing else in the same work needs tracked. Within the transaction of the context.
/// </summary>
internal static class PlainRows
{
    /// <summary>Writes <paramref name="rows"/>; where the database numbers them they have their numbers afterwards.</summary>
    public static async Task Insert<T>(DeskContext context, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = context.Model.FindEntityType(typeof(T))!;
        var number = type.FindPrimaryKey()!.Properties.SingleOrDefault(key => key.ValueGenerated == ValueGenerated.OnAdd);
        var properties = type.GetProperties().Where(one => one != number).ToList();
        await using var command = Command(context, type, properties, number);
        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            Fill(command, properties, row);
            var given = await command.ExecuteScalarAsync(ct);
            number?.PropertyInfo!.SetValue(row, given);
        }
    }

    private static DbCommand Command(DeskContext context, IEntityType type, List<IProperty> properties, IProperty? number)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (property, at) in properties.Select((property, at) => (property, at)))
        {
            command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, $"p{at}", null, nullable: true));
        }

        var sql = context.GetService<ISqlGenerationHelper>();
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!)} ({string.Join(", ", properties.Select(one => sql.DelimitIdentifier(one.GetColumnName())))}) "
            + $"VALUES ({string.Join(", ", properties.Select((_, at) => $"@p{at}"))})"
            + (number is null ? "" : $" RETURNING {sql.DelimitIdentifier(number.GetColumnName())}");
        return command;
    }

    private static void Fill<T>(DbCommand command, List<IProperty> properties, T row)
        where T : class
    {
        for (var at = 0; at < properties.Count; at++)
        {
            var value = properties[at].GetGetter().GetClrValue(row);
            command.Parameters[at].Value = (properties[at].GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
    }
}
