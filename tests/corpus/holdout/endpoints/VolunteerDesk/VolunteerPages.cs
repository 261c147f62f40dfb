using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Volunteer.Desk;

public class Volunteer
{
    public int Id { get; set; }
    public string TenantId { get; set; } = "";
    public string Nickname { get; set; } = "";
    public bool IsLeader { get; set; }
}

public class Activity
{
    public int Id { get; set; }
    public string Title { get; set; } = "";

    [BindNever]
    public string? ApprovedBy { get; set; }
}

public class VolunteerContext(DbContextOptions<VolunteerContext> options) : DbContext(options)
{
    public DbSet<Volunteer> Volunteers { get; set; }
    public DbSet<Activity> Activities { get; set; }
}

[Authorize]
public class EditModel(VolunteerContext db) : PageModel
{
    [BindProperty]
    public Volunteer Volunteer { get; set; } = new(); // weak TDS1020

    [BindProperty]
    public EditInput Input { get; set; } = new(); // safe TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Attach(Volunteer).State = EntityState.Modified;
        await db.SaveChangesAsync();
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnGetRemoveAsync(int id)
    {
        var tenant = User.FindFirst("tenant")?.Value;
        var volunteer = await db.Volunteers.FirstOrDefaultAsync(v => v.Id == id && v.TenantId == tenant); // safe TDS1022
        if (volunteer is not null)
        {
            db.Volunteers.Remove(volunteer);
            await db.SaveChangesAsync(); // weak TDS1217
        }

        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostShowAsync(int id)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == id); // weak TDS1022
        Input = new EditInput { Nickname = volunteer.Nickname };
        return Page();
    }
}

public class EditInput
{
    public string Nickname { get; set; } = "";
}

[ApiController]
[Authorize]
[AutoValidateAntiforgeryToken]
[Route("activities")]
public class ActivityController(VolunteerContext db, ILogger<ActivityController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Create([Bind(nameof(Activity.Title))] [FromForm] Activity activity) // safe TDS1020
    {
        try
        {
            db.Activities.Add(activity);
            await db.SaveChangesAsync();
            return NoContent();
        }
        catch (DbUpdateException) // weak TDS1308
        {
            return NoContent();
        }
    }

    [HttpPost("approve/{id:int}")]
    public async Task<IActionResult> Approve(int id)
    {
        try
        {
            await db.Activities.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ApprovedBy, User.Identity!.Name));
            return NoContent();
        }
        catch (DbUpdateException ex) // safe TDS1308
        {
            logger.LogError(ex, "承認を保存できません {Id}", id);
            return Problem("承認を保存できません。");
        }
    }

    [HttpGet]
    public async Task<List<string>> Titles() => await db.Activities.Select(a => a.Title).Take(100).ToListAsync(); // safe TDS1217
}
