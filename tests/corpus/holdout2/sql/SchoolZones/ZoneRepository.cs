using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace School.Zones;

public delegate string ConditionBuilder(string column, string value);

public abstract class RepositoryBase(DbConnection connection)
{
    protected DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql; // weak TDS1001
        command.CommandTimeout = 30;
        return command;
    }

    protected DbCommand Count(string table, int grade)
    {
        var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM {table} WHERE grade = {grade}"); // safe TDS1001
        return command;
    }
}

public sealed class ZoneRepository(DbConnection connection) : RepositoryBase(connection)
{
    private static readonly Dictionary<string, ConditionBuilder> Builders = new()
    {
        ["equal"] = (column, value) => $"{column} = '{value}'",
        ["prefix"] = (column, value) => $"{column} LIKE '{value}%'",
    };

    public async IAsyncEnumerable<string> FindAsync(string mode, string school, [EnumeratorCancellation] CancellationToken ct)
    {
        if (!Builders.TryGetValue(mode, out var build))
        {
            yield break;
        }

        await using var command = Command("SELECT zone FROM school_zone WHERE " + build("school", school));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return reader.GetString(0);
        }
    }

    public async Task<long> CountAsync(int grade, CancellationToken ct)
    {
        await using var command = Count("school_zone", grade);
        return Convert.ToInt64(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }
}
