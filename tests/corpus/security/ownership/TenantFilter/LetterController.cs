using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kyodo.Multi;

[Authorize(Roles = "Staff")]
public class LetterController(TenantDb db, ITenant tenant) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == id); // safe TDS1022
        return letter is null ? NotFound() : View(letter);
    }

    [HttpGet]
    public async Task<IActionResult> ShowAll(int id)
    {
        var letter = await db.Letters.IgnoreQueryFilters().SingleOrDefaultAsync(l => l.Id == id); // weak TDS1022
        return letter is null ? NotFound() : View("Show", letter);
    }

    [HttpGet]
    public async Task<IActionResult> ShowAllGuarded(int id)
    {
        var letter = await db.Letters.IgnoreQueryFilters().SingleOrDefaultAsync(l => l.Id == id && l.TenantCode == tenant.Code); // safe TDS1022
        return letter is null ? NotFound() : View("Show", letter);
    }
}
