using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shinsei.Forms;

public interface IFormDesk
{
    Task WithdrawAsync(Guid id);

    Task SendAsync(Guid id);
}

[Authorize]
public class WithdrawalController(IFormDesk desk) : Controller
{
    [HttpPost] public async Task<IActionResult> Withdraw(Guid id) { await desk.WithdrawAsync(id); return View(); } // weak TDS1204

    [HttpPost, ValidateAntiForgeryToken] public async Task<IActionResult> Send(Guid id) { await desk.SendAsync(id); return View(); } // safe TDS1204

    [HttpGet]
    public IActionResult Show(Guid id) => View(id); // safe TDS1204
}

[Authorize]
[IgnoreAntiforgeryToken] public class ResendModel(IFormDesk desk) : PageModel // weak TDS1204
{
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        await desk.SendAsync(id);
        return RedirectToPage();
    }
}

[Authorize]
public class ResendCheckedModel(IFormDesk desk) : PageModel
{
    public async Task<IActionResult> OnPostAsync(Guid id) // safe TDS1204
    {
        await desk.SendAsync(id);
        return RedirectToPage();
    }
}
