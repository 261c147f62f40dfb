using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Childcare.Applications;

public class NurseryApplication
{
    public int Id { get; set; }

    [Required, StringLength(100)]
    public string Nursery { get; set; } = "";

    [Range(0, 6)]
    public int Age { get; set; }

    public bool Approved { get; set; }

    public int Points { get; set; }
}

public class ChildcareContext(DbContextOptions<ChildcareContext> options) : DbContext(options)
{
    public DbSet<NurseryApplication> Applications => Set<NurseryApplication>();
}

public sealed record NurseryApplicationInput([Required, StringLength(100)] string Nursery, [Range(0, 6)] int Age);

[Authorize]
[AutoValidateAntiforgeryToken]
public class ApplicationsController(ChildcareContext db, ILogger<ApplicationsController> audit) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(NurseryApplication application, CancellationToken ct) // weak TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(application);
        }

        db.Applications.Add(application);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Application {Id} received", application.Id);
        return RedirectToAction("Done");
    }

    [HttpPost]
    public async Task<IActionResult> CreateFromInput(NurseryApplicationInput input, CancellationToken ct) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(input);
        }

        var application = new NurseryApplication { Nursery = input.Nursery, Age = input.Age };
        db.Applications.Add(application);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Application {Id} received", application.Id);
        return RedirectToAction("Done");
    }

    [HttpPost]
    public async Task<IActionResult> CreateBound([Bind("Nursery", "Age")] NurseryApplication application, CancellationToken ct) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return View(application);
        }

        db.Applications.Add(application);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Application {Id} received", application.Id);
        return RedirectToAction("Done");
    }

    [HttpGet]
    public IActionResult Done() => View();
}
