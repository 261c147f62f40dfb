using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shisetsu.Data;

namespace Shisetsu.Admin;

public class HallInput
{
    public string Title { get; set; } = "";

    public int Capacity { get; set; }
}

[Authorize(Roles = "master")]
[AutoValidateAntiforgeryToken]
public class HallsController(ShisetsuContext db) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Hall hall) // weak TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(hall);
        }

        db.Halls.Add(hall);
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Create));
    }

    [HttpPost]
    public async Task<IActionResult> CreateInput(HallInput input) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(input);
        }

        db.Halls.Add(new Hall { Title = input.Title, Capacity = input.Capacity });
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(CreateInput));
    }

    [HttpPost]
    public async Task<IActionResult> Rename([Bind("Id,Title")] Hall hall) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(hall);
        }

        db.Attach(hall).Property(h => h.Title).IsModified = true;
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Rename));
    }

    [HttpPost]
    public async Task<IActionResult> Edit(int id)
    {
        var hall = await db.Halls.FindAsync(id);
        if (hall is null || !await TryUpdateModelAsync(hall)) // weak TDS1020
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Edit));
    }

    [HttpPost]
    public async Task<IActionResult> EditListed(int id)
    {
        var hall = await db.Halls.FindAsync(id);
        if (hall is null || !await TryUpdateModelAsync(hall, "", h => h.Title, h => h.Capacity)) // safe TDS1020
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        return RedirectToAction(nameof(EditListed));
    }
}

[Authorize(Roles = "master")]
public class EquipmentModel(ShisetsuContext db) : PageModel
{
    [BindProperty]
    public Equipment Equipment { get; set; } = new(); // weak TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Update(Equipment);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }
}

[Authorize(Roles = "master")]
public class EquipmentInputModel(ShisetsuContext db) : PageModel
{
    [BindProperty]
    public string Title { get; set; } = ""; // safe TDS1020

    public Equipment? Created { get; private set; } // safe TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Created = new Equipment { Title = Title };
        db.Add(Created);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }
}
