using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shisetsu.Data;

namespace Shisetsu.Web;

[Authorize(Roles = "FacilityAdmin")]
[AutoValidateAntiforgeryToken]
public class FacilitiesController : Controller
{
    private readonly FacilityContext _db;

    public FacilitiesController(FacilityContext db) => _db = db;

    [HttpPost]
    public async Task<IActionResult> Create(Facility facility) // weak TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(facility);
        }

        _db.Facilities.Add(facility);
        await _db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> CreateFromInput(FacilityInput input) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(input);
        }

        _db.Facilities.Add(new Facility { Name = input.Name, Description = input.Description });
        await _db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> CreateBound([Bind(nameof(Facility.Name), nameof(Facility.Description))] Facility facility) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(facility);
        }

        _db.Add(facility);
        await _db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    public IActionResult Index() => View();
}
