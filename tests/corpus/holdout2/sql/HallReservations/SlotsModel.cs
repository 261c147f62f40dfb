using Hall.Reservations.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hall.Reservations.Pages;

[Authorize]
public class SlotsModel : PageModel
{
    private readonly HallContext _db;

    public SlotsModel(HallContext db) => _db = db;

    [BindProperty(SupportsGet = true)]
    public string? HallCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    public List<Slot> Slots { get; private set; } = [];

    public List<string> Halls { get; private set; } = [];

    public async Task OnGetAsync(string? order, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        if (Day is null)
        {
            Slots = await _db.Slots.FromSqlRaw("SELECT * FROM slots WHERE hall_code = '" + HallCode + "'").AsNoTracking().ToListAsync(ct); // weak TDS1001
            return;
        }

        Slots = await _db.Slots.FromSql($"SELECT * FROM slots WHERE hall_code = {HallCode} AND day = {Day}").ToListAsync(ct); // safe TDS1001
        Halls = await _db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM halls WHERE code = {HallCode}").ToListAsync(ct); // safe TDS1001

        if (order is not null)
        {
            Slots = await OrderedAsync(order, ct);
        }
    }

    public async Task<IActionResult> OnGetFreeAsync(string hall, bool taken, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var flag = taken ? "TRUE" : "FALSE";
        Slots = await _db.Slots.FromSqlRaw($"SELECT * FROM slots WHERE taken = {flag} AND hall_code = {{0}}", hall).ToListAsync(ct); // safe TDS1001
        Halls = await _db.Database.SqlQueryRaw<string>(string.Format("SELECT name AS \"Value\" FROM halls WHERE code = '{0}'", hall)).ToListAsync(ct); // weak TDS1001
        return Page();
    }

    private Task<List<Slot>> OrderedAsync(string column, CancellationToken ct)
    {
        string template = "SELECT * FROM slots ORDER BY {column}";
        var text = template.Replace("{column}", column, StringComparison.Ordinal);
        return _db.Slots.FromSqlRaw(text).ToListAsync(ct); // weak TDS1001
    }
}
