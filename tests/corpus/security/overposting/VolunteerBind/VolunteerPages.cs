using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Volunteer.Pages;

public class Registration
{
    public int Id { get; set; }

    public string Interest { get; set; } = "";

    public int Points { get; set; }

    public bool IsLeader { get; set; }
}

public class VolunteerDb(DbContextOptions<VolunteerDb> options) : DbContext(options)
{
    public DbSet<Registration> Registrations => Set<Registration>();
}

[Authorize]
[BindProperties]
public class JoinModel(VolunteerDb db) : PageModel
{
    public Registration Entry { get; set; } = new(); // weak TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Update(Entry);
        await db.SaveChangesAsync();
        return RedirectToPage("Thanks");
    }
}

[Authorize]
public class JoinSafeModel(VolunteerDb db) : PageModel
{
    [BindProperty]
    public string Interest { get; set; } = ""; // safe TDS1020

    // 画面表示用(要求からは束縛しない)
    public Registration Entry { get; private set; } = new(); // safe TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Entry = new Registration { Interest = Interest };
        db.Registrations.Add(Entry);
        await db.SaveChangesAsync();
        return RedirectToPage("Thanks");
    }
}

[Authorize]
public class LeaderModel(VolunteerDb db) : PageModel
{
    public async Task<IActionResult> OnPostAsync(Registration registration) // weak TDS1020
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Registrations.Attach(registration).State = EntityState.Modified;
        await db.SaveChangesAsync();
        return RedirectToPage("Thanks");
    }
}
