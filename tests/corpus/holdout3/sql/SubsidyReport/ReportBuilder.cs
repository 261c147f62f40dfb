using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Hojo.Reports;

public interface IReportBuilder
{
    Task<IEnumerable<dynamic>> FreeAsync(ReportRequest request);

    Task<IEnumerable<dynamic>> FixedAsync(ReportRequest request);

    Task<IEnumerable<dynamic>> ViewAsync(string view);
}

public class ReportBuilder(NpgsqlConnection connection) : IReportBuilder
{
    private static readonly HashSet<string> Columns = new(StringComparer.Ordinal) { "amount", "decided_on", "section_code" };

    public Task<IEnumerable<dynamic>> FreeAsync(ReportRequest request)
    {
        var condition = $"{request.Column} {request.Operator} @value";
        return connection.QueryAsync("SELECT * FROM subsidies WHERE " + condition + " LIMIT 100", new { value = request.Value }); // weak TDS1001
    }

    public Task<IEnumerable<dynamic>> FixedAsync(ReportRequest request)
    {
        if (!Columns.Contains(request.Column))
        {
            throw new ArgumentOutOfRangeException(nameof(request));
        }

        var compare = request.Operator == "eq" ? "=" : "<=";
        return connection.QueryAsync($"SELECT * FROM subsidies WHERE {request.Column} {compare} @value LIMIT 100", new { value = request.Value }); // safe TDS1001
    }

    public Task<IEnumerable<dynamic>> ViewAsync(string view)
    {
        var quoted = Quote(view);
        return connection.QueryAsync($"SELECT * FROM reports.{quoted} LIMIT 100"); // weak TDS1001
    }

    private static string Quote(string identifier) => "\"" + identifier + "\"";
}
