using System.Data;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Shunou.Reports;

[Authorize(Roles = "accounting")]
public class PaymentReportController : Controller
{
    private static readonly HashSet<string> Columns = ["paid_on", "amount", "tax_item"];

    private readonly string _connectionString;

    public PaymentReportController(IConfiguration configuration)
    {
        _connectionString = configuration.GetConnectionString("Shunou")!;
    }

    [HttpGet]
    public IActionResult Index(string? taxItem, string? office, string? from)
    {
        var sql = new StringBuilder();
        sql.AppendLine("SELECT paid_on, tax_item, amount FROM payments WHERE 1 = 1");
        if (!string.IsNullOrEmpty(taxItem))
        {
            sql.Append(" AND tax_item = '").Append(taxItem).AppendLine("'");
        }

        if (!string.IsNullOrEmpty(office))
        {
            sql.AppendFormat(" AND office_code = '{0}'", office).AppendLine();
        }

        var table = new DataTable();
        using var connection = new SqlConnection(_connectionString);
        using var adapter = new SqlDataAdapter(sql.ToString(), connection); // weak TDS1001
        adapter.Fill(table);
        return View(table);
    }

    [HttpGet]
    public IActionResult Daily(string? taxItem, string? office)
    {
        var sql = new StringBuilder("SELECT paid_on, tax_item, amount FROM payments WHERE 1 = 1");
        using var connection = new SqlConnection(_connectionString);
        using var command = connection.CreateCommand();
        if (!string.IsNullOrEmpty(taxItem))
        {
            sql.Append(" AND tax_item = ").Append("@taxItem");
            command.Parameters.AddWithValue("@taxItem", taxItem);
        }

        if (!string.IsNullOrEmpty(office))
        {
            sql.Append(" AND office_code = @office");
            command.Parameters.Add("@office", SqlDbType.VarChar, 6).Value = office;
        }

        command.CommandText = sql.ToString(); // safe TDS1001
        using var adapter = new SqlDataAdapter(command);
        var table = new DataTable();
        adapter.Fill(table);
        return View("Index", table);
    }

    [HttpGet]
    public IActionResult Summary(string groupBy)
    {
        using var connection = new SqlConnection(_connectionString);
        connection.Open();
        using var command = new SqlCommand(string.Format("SELECT {0}, SUM(amount) FROM payments GROUP BY {0}", groupBy), connection); // weak TDS1001
        using var reader = command.ExecuteReader();
        return View("Summary", Read(reader));
    }

    [HttpGet]
    public IActionResult SummaryByColumn(string groupBy)
    {
        if (!Columns.Contains(groupBy))
        {
            return BadRequest();
        }

        using var connection = new SqlConnection(_connectionString);
        connection.Open();
        using var command = new SqlCommand(string.Format("SELECT {0}, SUM(amount) FROM payments GROUP BY {0}", groupBy), connection); // safe TDS1001
        using var reader = command.ExecuteReader();
        return View("Summary", Read(reader));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Transfer(string[] slips, string bank)
    {
        await using var connection = new SqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync();
        foreach (var slip in slips)
        {
            await using var command = new SqlCommand { Connection = connection, Transaction = transaction };
            command.CommandText = "EXEC dbo.RegisterTransfer '" + slip + "', '" + bank + "'"; // weak TDS1001
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TransferOne(string slip, string bank)
    {
        await using var connection = new SqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand("dbo.RegisterTransfer", connection) { CommandType = CommandType.StoredProcedure }; // safe TDS1001
        command.Parameters.AddWithValue("@slip", slip);
        command.Parameters.AddWithValue("@bank", bank);
        await command.ExecuteNonQueryAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpGet]
    public async Task<IActionResult> Extract(string column)
    {
        using var builder = new SqlCommandBuilder();
        var quoted = builder.QuoteIdentifier(column);
        await using var connection = new SqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand("SELECT TOP 100 " + quoted + " FROM payments", connection); // safe TDS1001
        await using var reader = await command.ExecuteReaderAsync();
        return View("Summary", Read(reader));
    }

    [HttpGet]
    public async Task<IActionResult> Raw(string column)
    {
        var bracketed = "[" + column + "]";
        await using var connection = new SqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand("SELECT TOP 100 " + bracketed + " FROM payments", connection); // weak TDS1001
        await using var reader = await command.ExecuteReaderAsync();
        return View("Summary", Read(reader));
    }

    private static List<object[]> Read(SqlDataReader reader)
    {
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(values);
        }

        return rows;
    }
}
