using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MailMagazine.Pages;

public class Subscription
{
    public int Id { get; set; }

    public string Owner { get; set; } = "";
}

public class AccessLog
{
    public int Id { get; set; }

    public string Page { get; set; } = "";

    public DateTimeOffset At { get; set; }
}

public class MagazineDb(DbContextOptions<MagazineDb> options) : DbContext(options)
{
    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<AccessLog> AccessLogs => Set<AccessLog>();
}

[Authorize]
public class UnsubscribeModel(MagazineDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var owner = User.Identity!.Name;
        var subscription = await db.Subscriptions.FirstOrDefaultAsync(s => s.Owner == owner);
        if (subscription is not null)
        {
            db.Subscriptions.Remove(subscription);
            await db.SaveChangesAsync(); // weak TDS1217
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var owner = User.Identity!.Name;
        var subscription = await db.Subscriptions.FirstOrDefaultAsync(s => s.Owner == owner);
        if (subscription is not null)
        {
            db.Subscriptions.Remove(subscription);
            await db.SaveChangesAsync(); // safe TDS1217
        }

        return RedirectToPage("Done");
    }
}

[Authorize]
public class BackNumberModel(MagazineDb db, TimeProvider clock) : PageModel
{
    public int Count { get; private set; }

    // 閲覧の記録だけを書く
    public async Task OnGetAsync()
    {
        db.AccessLogs.Add(new AccessLog { Page = "backnumber", At = clock.GetUtcNow() });
        await db.SaveChangesAsync(); // safe TDS1217
        Count = await db.Subscriptions.CountAsync();
    }

    public void OnGetDelete(int id)
    {
        var owner = User.Identity!.Name;
        db.Subscriptions.Where(s => s.Id == id && s.Owner == owner).ExecuteDelete(); // weak TDS1217
    }
}
