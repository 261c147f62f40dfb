using Facility.Admin.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Facility.Admin.Pages;

[Authorize(Roles = "FacilityAdmin")]
public class NewModel(AdminContext db, ILogger<NewModel> audit) : PageModel
{
    [BindProperty]
    public Room Room { get; set; } = new(); // weak TDS1020

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Rooms.Add(Room);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Room {Id} added", Room.Id);
        return RedirectToPage("Index");
    }
}

[Authorize(Roles = "FacilityAdmin")]
public class NewFromFormModel(AdminContext db, ILogger<NewFromFormModel> audit) : PageModel
{
    [BindProperty]
    public RoomForm Form { get; set; } = new(); // safe TDS1020

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var room = new Room { Name = Form.Name, Seats = Form.Seats };
        db.Rooms.Add(room);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Room {Id} added", room.Id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostSelectedAsync(CancellationToken ct)
    {
        var room = new Room();
        if (!await TryUpdateModelAsync(room, "form", r => r.Name, r => r.Seats)) // safe TDS1020
        {
            return Page();
        }

        db.Rooms.Add(room);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Room {Id} added", room.Id);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostAllAsync(CancellationToken ct)
    {
        var room = new Room();
        if (!await TryUpdateModelAsync(room, "form")) // weak TDS1020
        {
            return Page();
        }

        db.Rooms.Add(room);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Room {Id} added", room.Id);
        return RedirectToPage("Index");
    }
}
