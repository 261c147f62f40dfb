using System.Data;
using Microsoft.Data.SqlClient;

namespace TaxOffice.Reports;

public abstract class ReportQuery(string connectionString)
{
    protected abstract string Table { get; }

    protected abstract string BuildFilter(ReportFilter filter);

    public async Task<DataTable> RunAsync(ReportFilter filter, CancellationToken ct)
    {
        var sql = "SELECT TOP 200 * FROM " + Table;
        var where = BuildFilter(filter);
        if (where.Length > 0)
        {
            sql += " WHERE " + where;
        }

        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new SqlCommand(sql, connection); // weak TDS1001
        return await LoadAsync(command, ct);
    }

    public async Task<DataTable> RunForYearAsync(int fiscalYear, CancellationToken ct)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new SqlCommand("SELECT TOP 200 * FROM " + Table + " WHERE fiscal_year = @year", connection); // safe TDS1001
        command.Parameters.Add("@year", SqlDbType.Int).Value = fiscalYear;
        return await LoadAsync(command, ct);
    }

    private static async Task<DataTable> LoadAsync(SqlCommand command, CancellationToken ct)
    {
        var table = new DataTable();
        await using var reader = await command.ExecuteReaderAsync(ct);
        table.Load(reader);
        return table;
    }
}

public sealed class CollectionReport(string connectionString) : ReportQuery(connectionString)
{
    protected override string Table => "tax.collection";

    protected override string BuildFilter(ReportFilter filter) => filter.Office.HasValue ? $"office_id = {filter.Office.Value}" : "";
}

public sealed class RefundReport(string connectionString) : ReportQuery(connectionString)
{
    protected override string Table => "tax.refund";

    protected override string BuildFilter(ReportFilter filter)
    {
        List<string> parts = [];
        if (filter.Office is int office)
        {
            parts.Add("office_id = " + office);
        }

        if (!string.IsNullOrEmpty(filter.Reason))
        {
            parts.Add("reason LIKE N'%" + filter.Reason + "%'");
        }

        return string.Join(" AND ", parts);
    }
}
