using System.Text;
using Npgsql;

public record FacilityRow(int Id, string Title);

public interface IFacilityLedger
{
    Task<List<FacilityRow>> SearchAsync(string keyword, string area);

    Task<List<FacilityRow>> ByFloorAsync(int floor);

    Task<List<FacilityRow>> SortedAsync(string sort);

    Task<long> ClosedOnAsync(DateOnly day);
}

public class FacilityLedger(NpgsqlDataSource source) : IFacilityLedger
{
    private static readonly Dictionary<string, string> SortColumns = new()
    {
        ["name"] = "facility_kana",
        ["capacity"] = "capacity DESC",
    };

    public async Task<List<FacilityRow>> SearchAsync(string keyword, string area)
    {
        var sql = new StringBuilder("SELECT id, title FROM facilities WHERE deleted = false");
        if (keyword.Length > 0)
        {
            sql.Append(" AND title LIKE '%").Append(keyword).Append("%'");
        }

        await using var command = source.CreateCommand(sql.ToString()); // weak TDS1001
        var found = await ReadAsync(command);
        if (found.Count > 0 || area.Length == 0)
        {
            return found;
        }

        await using var byArea = source.CreateCommand("SELECT id, title FROM facilities WHERE area = $1"); // safe TDS1001
        byArea.Parameters.Add(new NpgsqlParameter { Value = area });
        return await ReadAsync(byArea);
    }

    public async Task<List<FacilityRow>> ByFloorAsync(int floor)
    {
        await using var command = source.CreateCommand($"SELECT id, title FROM facilities WHERE floor = {floor}"); // safe TDS1001
        return await ReadAsync(command);
    }

    public async Task<List<FacilityRow>> SortedAsync(string sort)
    {
        if (!SortColumns.TryGetValue(sort, out var column))
        {
            column = "id";
        }

        await using var command = source.CreateCommand("SELECT id, title FROM facilities ORDER BY " + column); // safe TDS1001
        return await ReadAsync(command);
    }

    public async Task<long> ClosedOnAsync(DateOnly day)
    {
        await using var command = source.CreateCommand($"SELECT count(*) FROM closings WHERE closed_on = '{day:yyyy-MM-dd}'"); // safe TDS1001
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    private static async Task<List<FacilityRow>> ReadAsync(NpgsqlCommand command)
    {
        var rows = new List<FacilityRow>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(new FacilityRow(reader.GetInt32(0), reader.GetString(1)));
        }

        return rows;
    }
}
