using System.Data.Common;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>What every store in PostgreSQL does alike: the name of its schema, its tables, its statements.</summary>
internal static class PostgresTables
{
    /// <summary>Refuses what is no plain name, because it becomes part of statements.</summary>
    public static string CheckSchema(string schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.Length is > 0 and <= 40 && (char.IsAsciiLetterLower(schema[0]) || schema[0] == '_')
            && schema.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')
                ? schema
                : throw new ArgumentException(new LocalText(
                    "The name of a schema has 1 to 40 small letters, digits or '_' of ASCII and begins with no digit.",
                    "スキーマ名は、ASCII の英小文字・数字・_ の 1～40 文字で、数字以外で始めてください。").ToString(), nameof(schema));
    }

    /// <summary>Runs a script unless its table is there; safe from several instances at once.</summary>
    /// <exception cref="DbException">The database refused or could not be reached.</exception>
    public static async Task EnsureCreatedAsync(DbDataSource source, string table, string script, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = connection.ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var __ = transaction.ConfigureAwait(false);

        // Two instances that start together would trip over each other's "if not exists".
        await ExecuteAsync(connection, transaction, "select pg_advisory_xact_lock(hashtext($1))", cancellationToken, table).ConfigureAwait(false);
        using var exists = Command(connection, transaction, "select to_regclass($1) is not null", table);
        if (await exists.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true)
        {
            await ExecuteAsync(connection, transaction, script, cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a statement and tells how many rows it concerned.</summary>
    public static async Task<int> ExecuteAsync(
        DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellationToken, params object[] values)
    {
        using var command = Command(connection, transaction, sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants but for the name of the schema, which was checked
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var value in values)
        {
            var parameter = command.CreateParameter();
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Asks, and says for people what went wrong.</summary>
    /// <exception cref="IOException">The database cannot be reached, or refused.</exception>
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.Unreachable(exception);
        }
    }
}
