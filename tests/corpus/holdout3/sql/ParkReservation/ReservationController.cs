using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using System.Data.Common;

namespace Machi.Parks;

public class ReservationFilter
{
    public string? ParkCode { get; set; }

    public string? Status { get; set; }

    public int Page { get; set; } = 1;

    public List<string> Slots { get; set; } = [];
}

[Authorize(Roles = "park-staff")]
[AutoValidateAntiforgeryToken]
public class ReservationController(DbConnection connection) : Controller
{
    private const string Base = "SELECT id, park_code, slot FROM reservations";

    public async Task<IActionResult> Index(ReservationFilter filter)
    {
        var where = new List<string>();
        if (!string.IsNullOrEmpty(filter.ParkCode))
        {
            where.Add("park_code = '" + filter.ParkCode.Trim().ToUpperInvariant() + "'");
        }

        if (filter.Status is "new" or "paid" or "cancelled")
        {
            where.Add($"status = '{filter.Status}'");
        }

        var sql = where.Count == 0 ? Base : Base + " WHERE " + string.Join(" AND ", where);
        var rows = await connection.QueryAsync(sql + " LIMIT 50"); // weak TDS1001
        return View(rows);
    }

    public async Task<IActionResult> ByStatus(ReservationFilter filter)
    {
        if (filter.Status is not ("new" or "paid" or "cancelled"))
        {
            return BadRequest();
        }

        var rows = await connection.QueryAsync($"{Base} WHERE status = '{filter.Status}' LIMIT 50 OFFSET {(filter.Page - 1) * 50}"); // safe TDS1001
        return View("Index", rows);
    }

    public async Task<IActionResult> BySlots(ReservationFilter filter)
    {
        var quoted = filter.Slots.Select(slot => $"'{slot}'");
        var rows = await connection.QueryAsync(Base + " WHERE slot IN (" + string.Join(",", quoted) + ")"); // weak TDS1001
        return View("Index", rows);
    }

    public async Task<IActionResult> BySlotsBound(ReservationFilter filter)
    {
        var names = filter.Slots.Select((_, index) => "@s" + index);
        var parameters = new DynamicParameters();
        for (var i = 0; i < filter.Slots.Count; i++)
        {
            parameters.Add("s" + i, filter.Slots[i]);
        }

        var rows = await connection.QueryAsync(Base + " WHERE slot IN (" + string.Join(",", names) + ")", parameters); // safe TDS1001
        return View("Index", rows);
    }

    public async Task<IActionResult> Count(string parkCode)
    {
        var trimmed = parkCode.Trim().ToLowerInvariant();
        var count = await connection.ExecuteScalarAsync<int>(string.Format("SELECT count(*) FROM reservations WHERE park_code = '{0}'", trimmed)); // weak TDS1001
        return Json(count);
    }

    public async Task<IActionResult> CountBound(string parkCode)
    {
        var count = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM reservations WHERE park_code = @parkCode", new { parkCode }); // safe TDS1001
        return Json(count);
    }
}
