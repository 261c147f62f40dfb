using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Shinsei.Pages.Applications;

[Authorize(Roles = "officer")]
public class IndexModel : PageModel
{
    private readonly ShinseiContext _db;

    public IndexModel(ShinseiContext db) => _db = db;

    [BindProperty(SupportsGet = true)]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Order { get; set; }

    [BindProperty(SupportsGet = true)]
    public ApplicationState? State { get; set; }

    [BindProperty]
    public List<int> Selected { get; set; } = [];

    [BindProperty]
    public string? Comment { get; set; }

    public List<Application> Applications { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        Applications = await _db.Applications
            .FromSqlRaw("SELECT * FROM applications WHERE subject LIKE '%" + Keyword + "%'") // weak TDS1001
            .AsNoTracking()
            .ToListAsync();
        Total = await _db.Database
            .SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM applications WHERE subject LIKE {0}", "%" + Keyword + "%") // safe TDS1001
            .SingleAsync();
    }

    public async Task<IActionResult> OnGetSortedAsync()
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var direction = Request.Query["dir"];
        Applications = await _db.Applications.FromSqlRaw($"SELECT * FROM applications ORDER BY received_at {direction}").ToListAsync(); // weak TDS1001
        return Page();
    }

    public async Task<IActionResult> OnGetChosenOrderAsync()
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var direction = Request.Query["dir"] == "desc" ? "DESC" : "ASC";
        Applications = await _db.Applications.FromSqlRaw($"SELECT * FROM applications ORDER BY received_at {direction}").ToListAsync(); // safe TDS1001
        return Page();
    }

    public async Task<IActionResult> OnGetByStateAsync()
    {
        if (State is null || !ModelState.IsValid)
        {
            return BadRequest();
        }

        Applications = await _db.Applications.FromSqlRaw($"SELECT * FROM applications WHERE state = '{State}'").ToListAsync(); // safe TDS1001
        return Page();
    }

    public async Task<IActionResult> OnPostCommentAsync()
    {
        if (!ModelState.IsValid || Selected.Count == 0)
        {
            return Page();
        }

        var ids = string.Join(", ", Selected);
        await _db.Database.ExecuteSqlRawAsync("UPDATE applications SET comment = '" + Comment!.Replace("\r\n", "\n") + "' WHERE id IN (" + ids + ")"); // weak TDS1001
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostReturnAsync()
    {
        if (!ModelState.IsValid || Selected.Count == 0)
        {
            return Page();
        }

        var ids = string.Join(", ", Selected);
        await _db.Database.ExecuteSqlRawAsync("UPDATE applications SET comment = {0} WHERE id IN (" + ids + ")", [Comment!]); // safe TDS1001
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostArchiveAsync(string fiscalYear)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await _db.Database.ExecuteSqlAsync($"UPDATE applications SET archived = true WHERE fiscal_year = {fiscalYear}"); // safe TDS1001
        var table = "applications_" + fiscalYear;
        await _db.Database.ExecuteSqlRawAsync($"CREATE TABLE IF NOT EXISTS {table} (LIKE applications)"); // weak TDS1001
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostPurgeAsync(string fiscalYear)
    {
        if (!ModelState.IsValid || !int.TryParse(fiscalYear, out var year))
        {
            return Page();
        }

        await _db.Database.ExecuteSqlRawAsync($"DROP TABLE IF EXISTS applications_{year}"); // safe TDS1001
        return RedirectToPage();
    }
}
