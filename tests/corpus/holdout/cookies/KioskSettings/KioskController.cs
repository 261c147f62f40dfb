using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Toshokan.Kiosk;

[Authorize]
[AutoValidateAntiforgeryToken]
[Route("kiosk")]
public class KioskController : Controller
{
    private static readonly CookieOptions Strict = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict }; // safe TDS1201 TDS1202 TDS1203

    [HttpPost("font")]
    public IActionResult Font(int size)
    {
        Response.Cookies.Append("font", size.ToString(), Strict); // safe TDS1201 TDS1202
        return NoContent();
    }

    [HttpPost("counter")]
    public IActionResult Counter(int number)
    {
        Response.Cookies.Append("counter", number.ToString()); // weak TDS1201 TDS1202 TDS1203
        return NoContent();
    }

    [HttpPost("ticket")]
    public IActionResult Ticket(int number)
    {
        var options = new CookieOptions();
        options.Secure = true;
        options.SameSite = SameSiteMode.Lax;
        options.HttpOnly = false; // weak TDS1202
        Response.Cookies.Append("ticket", number.ToString(), options);
        return NoContent();
    }

    [HttpPost("embed")]
    public IActionResult Embed(int number)
    {
        Response.Cookies.Append("embed", number.ToString(), new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.None }); // weak TDS1203
        return NoContent();
    }

    [HttpPost("guide")]
    public IActionResult Guide(int number)
    {
        Response.Cookies.Append("guide", number.ToString(), new CookieOptions { Secure = false, HttpOnly = true, SameSite = SameSiteMode.Lax }); // weak TDS1201
        return NoContent();
    }

    [HttpPost("clear")]
    public IActionResult Clear()
    {
        Response.Cookies.Delete("guide", Strict); // safe TDS1201
        return NoContent();
    }
}
