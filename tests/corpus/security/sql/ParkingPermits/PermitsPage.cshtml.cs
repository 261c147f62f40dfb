using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.SqlClient;

namespace Chusha.Pages;

[Authorize(Policy = "permits")]
public partial class PermitsPageModel(IConfiguration configuration) : PageModel
{
    [BindProperty]
    public PermitForm Form { get; set; } = new();

    public List<string> Permits { get; } = [];

    [GeneratedRegex(@"^[0-9]{4}-[A-Z]{2}\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex NumberShape();

    public void OnGet([FromQuery] string? plate, [FromQuery] string? number)
    {
        using var connection = Open();
        if (plate != null)
        {
            DbCommand command = new SqlCommand("SELECT number FROM permits WHERE plate = '" + plate + "'", connection); // weak TDS1001
            Read(command);
        }

        if (number != null && NumberShape().IsMatch(number))
        {
            DbCommand command = new SqlCommand("SELECT number FROM permits WHERE number = '" + number + "'", connection); // safe TDS1001
            Read(command);
        }
    }

    public IActionResult OnPostRegister()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO permits (number, plate) VALUES ('" + Form.Number + "', @plate)"; // weak TDS1001
        command.Parameters.AddWithValue("@plate", Form.Plate);
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO permit_days (days, zone) VALUES (" + Form.Days + ", " + (int)Form.Zone + ")"; // safe TDS1001
        command.ExecuteNonQuery();
        return RedirectToPage();
    }

    public IActionResult OnPostRevoke(string number)
    {
        string sql;
        try
        {
            sql = BuildRevoke(number);
        }
        catch (FormatException)
        {
            ModelState.AddModelError(nameof(number), "番号の形式が正しくありません。");
            return Page();
        }

        using var connection = Open();
        using var command = new SqlCommand(sql, connection); // safe TDS1001
        command.ExecuteNonQuery();
        return RedirectToPage();
    }

    public IActionResult OnPostExpire(string number)
    {
        var sql = BuildExpire(number);
        using var connection = Open();
        using var command = new SqlCommand(sql, connection); // weak TDS1001
        command.ExecuteNonQuery();
        return RedirectToPage();
    }

    public IActionResult OnPostImport(IFormCollection form)
    {
        using var connection = Open();
        foreach (var key in form.Keys.Where(key => key.StartsWith("permit_", StringComparison.Ordinal)))
        {
            using var command = new SqlCommand($"UPDATE permits SET imported = 1 WHERE number = '{form[key]}'", connection); // weak TDS1001
            command.ExecuteNonQuery();
        }

        for (var i = 0; i < form.Count; i++)
        {
            using var command = new SqlCommand($"INSERT INTO import_rows (position) VALUES ({i})", connection); // safe TDS1001
            command.ExecuteNonQuery();
        }

        return RedirectToPage();
    }

    private static string BuildRevoke(string number)
    {
        if (!NumberShape().IsMatch(number))
        {
            throw new FormatException();
        }

        return $"UPDATE permits SET revoked = 1 WHERE number = '{number}'";
    }

    private static string BuildExpire(string number)
    {
        var prefix = number.Length > 4 ? number[..4] : number;
        return $"UPDATE permits SET expired = 1 WHERE number LIKE '{prefix}%' OR number = '{number}'";
    }

    private SqlConnection Open()
    {
        var connection = new SqlConnection(configuration.GetConnectionString("Permits"));
        connection.Open();
        return connection;
    }

    private void Read(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            Permits.Add(reader.GetString(0));
        }
    }
}

public class PermitForm
{
    public string Number { get; set; } = "";

    public string Plate { get; set; } = "";

    public int Days { get; set; }

    public PermitZone Zone { get; set; }
}

public enum PermitZone
{
    Station,
    School,
}
