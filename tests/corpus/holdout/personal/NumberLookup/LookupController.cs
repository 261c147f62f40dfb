using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Distributed;

namespace Zeimu.Lookup;

public class Taxpayer
{
    public int ReceiptId { get; set; }
    public string Name { get; set; } = "";
    public string EmailAddress { get; set; } = "";
    public string Theme { get; set; } = "light";
}

[Authorize]
[AutoValidateAntiforgeryToken]
[Route("lookup")]
public class LookupController : Controller
{
    private readonly IDistributedCache _cache;
    private readonly Microsoft.AspNetCore.DataProtection.IDataProtector _protector;

    public LookupController(IDistributedCache cache, Microsoft.AspNetCore.DataProtection.IDataProtectionProvider provider)
    {
        _cache = cache;
        _protector = provider.CreateProtector("Zeimu.Lookup");
    }

    [HttpPost("remember")]
    public async Task<IActionResult> Remember([FromForm] Taxpayer taxpayer)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        var options = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromHours(1) };
        Response.Cookies.Append("mail", taxpayer.EmailAddress, options); // weak TDS1304
        Response.Cookies.Append("theme", taxpayer.Theme == "dark" ? "dark" : "light", options); // safe TDS1304
        Response.Cookies.Append("mail2", Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(_protector, taxpayer.EmailAddress), options); // safe TDS1304
        TempData["ReceiptId"] = taxpayer.ReceiptId; // safe TDS1304
        await _cache.SetStringAsync($"draft:{taxpayer.ReceiptId}:mail", taxpayer.EmailAddress); // weak TDS1304
        await _cache.SetStringAsync($"draft:{taxpayer.ReceiptId}:theme", "light"); // safe TDS1304
        await System.IO.File.WriteAllTextAsync("/srv/zeimu/last.txt", taxpayer.EmailAddress); // weak TDS1304
        return RedirectToAction(nameof(Done), new { id = taxpayer.ReceiptId }); // safe TDS1302
    }

    [HttpPost("next")]
    public IActionResult Next([FromForm] string individualNumber) =>
        RedirectToAction(nameof(Done), new { individualNumber }); // weak TDS1302

    [HttpGet("done/{id:int}")]
    public IActionResult Done(int id) => View(id);
}
