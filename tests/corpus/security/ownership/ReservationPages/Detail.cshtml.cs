using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Yoyaku.Pages;

public class Reservation
{
    public int Id { get; set; }

    public int UserAccountId { get; set; }

    public int FacilityId { get; set; }

    public string Memo { get; set; } = "";
}

public class Facility
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class YoyakuContext(DbContextOptions<YoyakuContext> options) : DbContext(options)
{
    public DbSet<Reservation> Reservations => Set<Reservation>();
}

[Authorize]
public class DetailModel : PageModel
{
    private readonly YoyakuContext _context;

    public DetailModel(YoyakuContext context)
    {
        _context = context;
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Reservation? Reservation { get; private set; }

    private int AccountId => int.Parse(User.FindFirstValue("account_id")!);

    public async Task<IActionResult> OnGetAsync()
    {
        Reservation = await _context.Reservations.SingleOrDefaultAsync(r => r.Id == Id); // weak TDS1022
        return Reservation is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostMemoAsync(string memo)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var mine = await _context.Reservations.SingleOrDefaultAsync(r => r.Id == Id && r.UserAccountId == AccountId); // safe TDS1022
        if (mine is null)
        {
            return NotFound();
        }

        mine.Memo = memo;
        await _context.SaveChangesAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostCancelAsync(int id)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var target = await _context.Reservations.FindAsync(id); // weak TDS1022
        if (target is not null)
        {
            _context.Remove(target);
            await _context.SaveChangesAsync();
        }

        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostCancelOwnAsync(int id)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var target = await _context.Reservations.FindAsync(id); // safe TDS1022
        if (target is null || target.UserAccountId != AccountId)
        {
            return NotFound();
        }

        _context.Remove(target);
        await _context.SaveChangesAsync();
        return RedirectToPage("Index");
    }

    // 一覧は本人の分だけ
    public async Task<IActionResult> OnGetListAsync()
    {
        var list = await _context.Reservations.Where(r => r.UserAccountId == AccountId).OrderBy(r => r.Id).Take(50).ToListAsync(); // safe TDS1022
        return new JsonResult(list.Select(r => r.FacilityId));
    }
}
