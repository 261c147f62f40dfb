using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kyushoku.Meals;

public interface IMealOrders
{
    Task OrderAsync(int day, int count);
    Task CancelAsync(int day);
    Task<int> CountAsync(int day);
}

[Authorize]
public class MealController(IMealOrders orders, ILogger<MealController> logger) : Controller
{
    [HttpPost, ValidateAntiForgeryToken]
    public async Task<IActionResult> Order(int day, int count) // safe TDS1204 TDS1205
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        await orders.OrderAsync(day, count);
        return RedirectToAction(nameof(Count), new { day });
    }

    [HttpPost]
    [IgnoreAntiforgeryToken] // weak TDS1204
    public async Task<IActionResult> Cancel(int day)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        try
        {
            await orders.CancelAsync(day);
        }
        catch (Exception) // weak TDS1308
        {
        }

        return RedirectToAction(nameof(Count), new { day });
    }

    [HttpGet]
    public async Task<IActionResult> Count(int day) // safe TDS1217
    {
        try
        {
            return View(await orders.CountAsync(day));
        }
        catch (OperationCanceledException) // safe TDS1308
        {
            return new EmptyResult();
        }
        catch (Exception ex) // safe TDS1308
        {
            logger.LogError(ex, "件数を取れません。");
            throw;
        }
    }
}

public class MenuController(IMealOrders orders) : Controller
{
    [HttpGet]
    public async Task<int> Today() // weak TDS1205
    {
        return await orders.CountAsync(DateTime.Today.Day);
    }

    [HttpGet, AllowAnonymous]
    public string Season() => "秋の献立"; // safe TDS1205
}

[Authorize]
[IgnoreAntiforgeryToken] // weak TDS1204
public class OrderPage(IMealOrders orders) : PageModel
{
    public async Task<IActionResult> OnPostAsync(int day)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await orders.OrderAsync(day, 1);
        return RedirectToPage();
    }
}
