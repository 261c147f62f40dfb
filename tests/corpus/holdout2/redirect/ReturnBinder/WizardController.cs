using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Return.Binder;

[Authorize]
[Route("wizard")]
public class WizardController : Controller
{
    [HttpGet("done")]
    public IActionResult Done(ReturnAddress back) => ModelState.IsValid ? Redirect(back.Raw) : BadRequest(); // weak TDS1007

    [HttpGet("cancelled")]
    public IActionResult Cancelled(ReturnAddress back) => ModelState.IsValid ? LocalRedirect(back.Local) : BadRequest(); // safe TDS1007

    [HttpGet("skip")]
    public IActionResult Skip(ReturnAddress back)
    {
        if (!ModelState.IsValid || !Url.IsLocalUrl(back.Raw))
        {
            return RedirectToAction(nameof(Start)); // safe TDS1007
        }

        return Redirect(back.Raw); // safe TDS1007
    }

    [HttpGet("start")]
    public IActionResult Start() => View();
}
