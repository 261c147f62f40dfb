using System.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.SqlClient;

namespace DoroSenyo.Pages.Permits;

// 道路占用許可の一覧
[Authorize]
public class IndexModel : PageModel
{
    private readonly IDbConnection _connection;

    public IndexModel(IDbConnection connection) => _connection = connection;

    [BindProperty(SupportsGet = true)]
    public PermitFilter Filter { get; set; } = new();

    public DataTable Rows { get; } = new();

    public DataTable Summary { get; } = new();

    public void OnGet()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var where = string.Join(" AND ", Conditions());
        using (var adapter = new SqlDataAdapter("SELECT * FROM permits WHERE " + where, (SqlConnection)_connection)) // weak TDS1001
        {
            adapter.Fill(Rows);
        }

        var (column, direction) = Order(Filter.Sort, Filter.Desc);
        using var summary = new SqlDataAdapter($"SELECT ward, count(*) c FROM permits GROUP BY ward ORDER BY {column} {direction}", (SqlConnection)_connection); // safe TDS1001
        summary.Fill(Summary);
    }

    private static (string Column, string Direction) Order(string? sort, bool desc)
    {
        var column = "ward";
        if (sort == "count")
        {
            column = "c";
        }

        return (column, desc ? "DESC" : "ASC");
    }

    private IEnumerable<string> Conditions()
    {
        yield return "deleted = 0";
        if (Filter.Ward is { Length: > 0 } ward)
        {
            yield return $"ward = N'{ward}'";
        }

        if (Filter.Year is int year)
        {
            yield return "fiscal_year = " + year;
        }
    }

    public IActionResult OnPostDelete(string permitNo)
    {
        using var command = _connection.CreateCommand();
        Prepare(command, permitNo);
        _connection.Open();
        command.ExecuteNonQuery();
        return RedirectToPage();
    }

    public IActionResult OnPostRestore(string permitNo)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE permits SET deleted = 0 WHERE permit_no = @no"; // safe TDS1001
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@no";
        parameter.Value = permitNo;
        command.Parameters.Add(parameter);
        _connection.Open();
        command.ExecuteNonQuery();
        return RedirectToPage();
    }

    private static void Prepare(IDbCommand command, string no)
    {
        command.CommandText = $"UPDATE permits SET deleted = 1 WHERE permit_no = '{no}'"; // weak TDS1001
    }
}

public class PermitFilter
{
    public string? Ward { get; set; }
    public int? Year { get; set; }
    public string? Sort { get; set; }
    public bool Desc { get; set; }
}
