using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Cookies;

[Authorize]
[AutoValidateAntiforgeryToken]
public class CookieController : Controller
{
    [HttpPost]
    public IActionResult Receipt(Guid receipt)
    {
        Response.Cookies.Append("receipt", receipt.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax }); // weak TDS1201
        return NoContent();
    }

    [HttpPost]
    public IActionResult ReceiptSecure(Guid receipt)
    {
        Response.Cookies.Append("receipt", receipt.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = true }); // safe TDS1201 TDS1202 TDS1203
        return NoContent();
    }

    [HttpPost]
    public IActionResult Visit(int visit)
    {
        Response.Cookies.Append("visit", visit.ToString(), new CookieOptions { Secure = true, SameSite = SameSiteMode.Strict, HttpOnly = false }); // weak TDS1202
        return NoContent();
    }

    [HttpPost]
    public IActionResult Survey(int survey)
    {
        var options = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.None }; // weak TDS1203
        Response.Cookies.Append("survey", survey.ToString(), options);
        return NoContent();
    }

    [HttpPost]
    public IActionResult SurveyStrict(int survey)
    {
        var options = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict }; // safe TDS1203 TDS1201 TDS1202
        Response.Cookies.Append("survey", survey.ToString(), options);
        return NoContent();
    }

    [HttpPost]
    public IActionResult Forget()
    {
        Response.Cookies.Delete("survey"); // safe TDS1201 TDS1202 TDS1203
        return NoContent();
    }
}
