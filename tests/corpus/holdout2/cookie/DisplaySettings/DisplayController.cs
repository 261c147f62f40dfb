using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Display.Settings;

[Authorize]
[AutoValidateAntiforgeryToken]
public class DisplayController(IVisitorCookies cookies) : Controller
{
    private static readonly CookieOptions Strict = new()
    {
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        MaxAge = TimeSpan.FromDays(30),
    };

    [HttpPost]
    public IActionResult Contrast(bool high)
    {
        Response.Cookies.Append("contrast", high ? "high" : "normal", Strict); // safe TDS1201 TDS1202 TDS1203
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult FontSize(int size)
    {
        Response.Cookies.Append("font-size", size.ToString("D"), new CookieOptions { Secure = false, HttpOnly = true, SameSite = SameSiteMode.Lax }); // weak TDS1201
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult Ruby(bool on)
    {
        Response.Cookies.Append("ruby", on ? "1" : "0", new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.None }); // weak TDS1203
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult Layout(LayoutKind kind)
    {
        Response.Cookies.Append("layout", kind.ToString(), new CookieOptions { Secure = true, HttpOnly = false, SameSite = SameSiteMode.Lax }); // weak TDS1202
        return RedirectToAction("Index");
    }

    [HttpPost]
    public IActionResult Visit(CancellationToken ct)
    {
        cookies.Remember(Response, Guid.NewGuid());
        return RedirectToAction("Index");
    }

    [HttpGet]
    public IActionResult Index() => View();

    public enum LayoutKind
    {
        Wide,
        Narrow,
    }
}

public interface IVisitorCookies
{
    void Remember(HttpResponse response, Guid visitor);
}

public sealed class VisitorCookies : IVisitorCookies
{
    public void Remember(HttpResponse response, Guid visitor)
    {
        var options = new CookieOptions();
        options.Secure = true;
        options.HttpOnly = true;
        options.SameSite = SameSiteMode.Lax;
        response.Cookies.Append("visitor", visitor.ToString("N"), options); // safe TDS1201 TDS1202 TDS1203
    }
}
