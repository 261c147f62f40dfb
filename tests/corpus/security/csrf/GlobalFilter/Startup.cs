using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokai.Web;

public static class Startup
{
    public static void AddShokai(this IServiceCollection services)
    {
        services.AddControllersWithViews(o => o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
    }
}

[Authorize]
public class InquiryController : Controller
{
    private static int _count;

    [HttpPost]
    public IActionResult Send() // safe TDS1204
    {
        Interlocked.Increment(ref _count);
        return RedirectToAction("Done");
    }

    [HttpPost]
    [IgnoreAntiforgeryToken] // weak TDS1204
    public IActionResult SendOpen()
    {
        Interlocked.Increment(ref _count);
        return RedirectToAction("Done");
    }
}
