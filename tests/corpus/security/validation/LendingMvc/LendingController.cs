using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Bihin.Web;

public class LendingForm
{
    [Required]
    public string ItemCode { get; set; } = "";

    [Range(1, 20)]
    public int Quantity { get; set; }

    [Required, MaxLength(200)]
    public string Purpose { get; set; } = "";
}

public interface ILendingDesk
{
    Task LendAsync(LendingForm form, string user);
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class LendingController(ILendingDesk desk) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Lend(LendingForm form) // weak TDS1021
    {
        await desk.LendAsync(form, User.Identity!.Name!);
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public async Task<IActionResult> LendChecked(LendingForm form) // safe TDS1021
    {
        if (ModelState.IsValid is false)
        {
            return View("Lend", form);
        }

        await desk.LendAsync(form, User.Identity!.Name!);
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public async Task<IActionResult> LendLate(LendingForm form) // weak TDS1021
    {
        // 登録した後で見ても遅い
        await desk.LendAsync(form, User.Identity!.Name!);
        ViewData["Count"] = ModelState.ErrorCount;
        return View("Done");
    }

    [HttpPost]
    [RejectInvalidModel]
    public async Task<IActionResult> LendFiltered(LendingForm form) // safe TDS1021
    {
        await desk.LendAsync(form, User.Identity!.Name!);
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public async Task<IActionResult> LendTyped(LendingForm form) // safe TDS1021
    {
        if (!TryValidateModel(form))
        {
            return View("Lend", form);
        }

        await desk.LendAsync(form, User.Identity!.Name!);
        return RedirectToAction("Index", "Home");
    }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RejectInvalidModelAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid)
        {
            context.Result = new BadRequestObjectResult(context.ModelState);
        }
    }
}
