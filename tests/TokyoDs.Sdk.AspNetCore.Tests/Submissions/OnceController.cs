using Microsoft.AspNetCore.Mvc;
using TokyoDs.Submissions;

namespace TokyoDs.Tests.Submissions;

/// <summary>An action that receives a form once.</summary>
[Route("controller/once")]
public sealed class OnceController(Receipts receipts) : Controller
{
    [HttpPost, SubmitOnce]
    public async Task<IActionResult> Receive() => Redirect($"/done/{await receipts.ReceiveAsync()}");
}
