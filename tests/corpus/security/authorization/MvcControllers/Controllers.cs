using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kanri.Web;

public interface IOperations
{
    Task RestartAsync();

    Task<int> CountAsync();
}

[AutoValidateAntiforgeryToken]
public class OperationsController(IOperations operations) : Controller
{
    public async Task<IActionResult> Index() => View(await operations.CountAsync()); // weak TDS1205

    [HttpPost]
    public async Task<IActionResult> Restart() // weak TDS1205
    {
        await operations.RestartAsync();
        return RedirectToAction(nameof(Index));
    }

    [Authorize(Policy = "Operator")]
    [HttpPost]
    public async Task<IActionResult> RestartChecked() // safe TDS1205
    {
        await operations.RestartAsync();
        return RedirectToAction(nameof(Index));
    }

    [AllowAnonymous]
    public IActionResult About() => View(); // safe TDS1205
}

[Authorize(Policy = "Operator")]
public abstract class OperatorController : Controller;

[AutoValidateAntiforgeryToken]
public class NightlyController(IOperations operations) : OperatorController
{
    [HttpPost]
    public async Task<IActionResult> Restart() // safe TDS1205
    {
        await operations.RestartAsync();
        return NoContent();
    }

    [NonAction]
    public Task<int> CountAsync() => operations.CountAsync(); // safe TDS1205
}

[ApiController]
[Route("api/operations")]
public class OperationsApiController(IOperations operations) : ControllerBase
{
    [HttpGet]
    public async Task<int> Get() => await operations.CountAsync(); // weak TDS1205

    [HttpGet("mine"), Authorize(AuthenticationSchemes = "Bearer")]
    public async Task<int> GetMine() => await operations.CountAsync(); // safe TDS1205
}
