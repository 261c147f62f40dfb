using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Yoyaku;

[Authorize]
[AutoValidateAntiforgeryToken]
public class ReservationsController : Controller
{
    private string? _back;

    [HttpPost]
    public IActionResult Cancel(Guid id, string? back)
    {
        return this.BackTo(back, "/reservations");
    }

    [HttpPost]
    public IActionResult CancelLocal(Guid id, string? back)
    {
        return this.BackToLocal(back, "/reservations");
    }

    [HttpPost]
    public IActionResult Extend(Guid id, string back)
    {
        return Redirect(back.WithMessage("延長しました")); // weak TDS1007
    }

    [HttpPost]
    public IActionResult ExtendHere(Guid id, string note)
    {
        return Redirect($"/reservations/{id}".WithMessage(note)); // safe TDS1007
    }

    [HttpPost]
    public IActionResult Confirm([FromForm(Name = "return")] string back)
    {
        if (!ReservationRedirects.IsLocal(back))
        {
            return BadRequest();
        }

        return new RedirectResult(back, permanent: false); // safe TDS1007
    }

    [HttpPost]
    public IActionResult ConfirmAny([FromForm(Name = "return")] string back)
    {
        if (back.Length > 2000)
        {
            return BadRequest();
        }

        return new RedirectResult(back, permanent: false); // weak TDS1007
    }

    [HttpGet]
    public IActionResult Remembered()
    {
        _back = Request.Query["back"];
        return Leave();
    }

    [HttpGet]
    public IActionResult Continue()
    {
        if (Request.Query["back"].ToString() is var back && Url.IsLocalUrl(back))
        {
            return Redirect(back); // safe TDS1007
        }

        return Redirect("/reservations"); // safe TDS1007
    }

    [HttpGet]
    public IActionResult Choose(string? first, string? second, string? third)
    {
        var target = new[] { first, second, third }.FirstOrDefault(url => url is { Length: > 0 });
        return RedirectPermanent(target ?? "/"); // weak TDS1007
    }

    [HttpGet]
    public IActionResult ChooseLocal(string? first, string? second, string? third)
    {
        var target = new[] { first, second, third }.FirstOrDefault(Url.IsLocalUrl);
        return RedirectPermanent(target ?? "/"); // safe TDS1007
    }

    private IActionResult Leave() => _back is null ? RedirectToAction("Index") : Redirect(_back); // weak TDS1007
}
