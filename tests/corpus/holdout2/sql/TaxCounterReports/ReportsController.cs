using System.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace TaxOffice.Reports;

public sealed record ReportFilter(int? Office, string? Reason);

[ApiController, Authorize(Roles = "TaxClerk")]
[Route("reports")]
public class ReportsController(IConfiguration configuration) : ControllerBase
{
    private string ConnectionString => configuration.GetConnectionString("Tax") ?? throw new InvalidOperationException("Tax");

    [HttpGet("{kind}")]
    public async Task<IActionResult> Get(string kind, [FromQuery] int? office, [FromQuery] string? reason, CancellationToken ct)
    {
        ReportQuery query = kind == "refund" ? new RefundReport(ConnectionString) : new CollectionReport(ConnectionString);
        var table = await query.RunAsync(new ReportFilter(office, reason), ct);
        return Ok(table.Rows.Count);
    }

    [HttpGet("{kind}/years/{year:int}")]
    public async Task<IActionResult> Year(string kind, int year, CancellationToken ct)
    {
        ReportQuery query = kind is "refund" ? new RefundReport(ConnectionString) : new CollectionReport(ConnectionString);
        return Ok((await query.RunForYearAsync(year, ct)).Rows.Count);
    }

    [HttpGet("procedures/{name}")]
    public async Task<IActionResult> Procedure(string name, CancellationToken ct)
    {
        if (!Allowed.TryGetValue(name, out var procedure))
        {
            return NotFound();
        }

        await using var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new SqlCommand { Connection = connection, CommandType = CommandType.StoredProcedure };
        command.CommandText = procedure; // safe TDS1001
        return Ok(await command.ExecuteScalarAsync(ct));
    }

    [HttpGet("procedures/{name}/rows")]
    public async Task<IActionResult> ProcedureRows(string name, CancellationToken ct)
    {
        await using var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Concat("EXEC rpt.", name); // weak TDS1001
        return Ok(await command.ExecuteScalarAsync(ct));
    }

    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["monthly"] = "rpt.Monthly",
        ["overdue"] = "rpt.Overdue",
    };
}
