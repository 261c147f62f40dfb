using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Madoguchi.Web;

public sealed record VisitForm(int Counter, DateOnly Day);

public interface IVisitBook
{
    Task BookAsync(string user, VisitForm form);

    Task CancelAsync(string user, int counter);
}

[Authorize]
public class VisitsController(IVisitBook book) : Controller
{
    [HttpGet]
    public IActionResult New() => View(); // safe TDS1204

    [HttpPost]
    public async Task<IActionResult> New(VisitForm form) // weak TDS1204
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await book.BookAsync(User.Identity!.Name!, form);
        return RedirectToAction(nameof(New));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> NewChecked(VisitForm form) // safe TDS1204
    {
        if (!ModelState.IsValid)
        {
            return View("New", form);
        }

        await book.BookAsync(User.Identity!.Name!, form);
        return RedirectToAction(nameof(New));
    }

    [AcceptVerbs("POST", "DELETE")]
    public async Task<IActionResult> Cancel(int counter) // weak TDS1204
    {
        await book.CancelAsync(User.Identity!.Name!, counter);
        return RedirectToAction(nameof(New));
    }
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class VisitsCheckedController : Controller
{
    private readonly IVisitBook _book;

    public VisitsCheckedController(IVisitBook book) => _book = book;

    [HttpPost]
    public async Task<IActionResult> Cancel(int counter) // safe TDS1204
    {
        await _book.CancelAsync(User.Identity!.Name!, counter);
        return RedirectToAction("New", "Visits");
    }

    [HttpPost]
    [IgnoreAntiforgeryToken] // weak TDS1204
    public async Task<IActionResult> CancelQuick(int counter)
    {
        await _book.CancelAsync(User.Identity!.Name!, counter);
        return RedirectToAction("New", "Visits");
    }
}

// トークン(Bearer)だけの API
[ApiController]
[Authorize(AuthenticationSchemes = "Bearer")]
[Route("api/visits")]
public class VisitsApiController(IVisitBook book) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] VisitForm form) // safe TDS1204
    {
        await book.BookAsync(User.Identity!.Name!, form);
        return NoContent();
    }
}
