using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nursery.Data;

namespace Nursery.Pages;

[Authorize]
public class VacancyModel(SeatContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? District { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public List<NurserySeat> Seats { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        var district = District ?? "中央";
        Seats = await db.InDistrict(district).Where(seat => seat.FiscalYear == Year).Take(200).ToListAsync();
        if (Seats.Count == 0)
        {
            Seats = await db.InDistrictChecked(district).Take(200).ToListAsync();
        }

        if (Seats.Count == 0)
        {
            Seats = await db.Named(district).Take(200).ToListAsync();
        }

        Total = await db.Database.SqlQueryRaw<int>($"SELECT sum(vacant) AS \"Value\" FROM seats WHERE fiscal_year = {Year}").SingleAsync(); // safe TDS1001
    }
}

[Authorize(Roles = "nursery-staff")]
public class MaintenanceModel(SeatContext db) : PageModel
{
    private static readonly string[] Tables = ["seats", "nurseries", "waitings"];

    [BindProperty]
    public string Table { get; set; } = "";

    [BindProperty]
    public string Note { get; set; } = "";

    public async Task<IActionResult> OnPostAnalyzeAsync()
    {
        if (!Tables.Contains(Table))
        {
            return BadRequest();
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE " + Table); // safe TDS1001
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostVacuumAsync()
    {
        var statement = $"VACUUM {Table}";
        await db.Database.ExecuteSqlRawAsync(statement); // weak TDS1001
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostNoteAsync()
    {
        await db.Database.ExecuteSqlAsync($"INSERT INTO notes(body) VALUES ({Note})"); // safe TDS1001
        return RedirectToPage();
    }
}
