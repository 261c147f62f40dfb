using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Yoyaku.Pages;

public class Booking
{
    public Guid Id { get; set; }

    public string UserId { get; set; } = "";

    public string Purpose { get; set; } = "";

    public int People { get; set; }

    public decimal Fee { get; set; }

    public bool FeeExempted { get; set; }
}

public class BookingContext(DbContextOptions<BookingContext> options) : DbContext(options)
{
    public DbSet<Booking> Bookings => Set<Booking>();
}

[Authorize]
public class ChangeModel(BookingContext db) : PageModel
{
    private string Me => User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        var booking = await db.Bookings.SingleOrDefaultAsync(b => b.Id == id && b.UserId == Me);
        if (booking is null)
        {
            return NotFound();
        }

        if (await TryUpdateModelAsync(booking)) // weak TDS1020
        {
            await db.SaveChangesAsync();
            return RedirectToPage("Index");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPurposeAsync(Guid id)
    {
        var booking = await db.Bookings.SingleOrDefaultAsync(b => b.Id == id && b.UserId == Me);
        if (booking is null)
        {
            return NotFound();
        }

        if (await TryUpdateModelAsync(booking, "", b => b.Purpose, b => b.People)) // safe TDS1020
        {
            await db.SaveChangesAsync();
            return RedirectToPage("Index");
        }

        return Page();
    }
}
