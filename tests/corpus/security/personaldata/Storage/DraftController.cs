using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Distributed;

namespace Shinsei.Drafts;

public sealed class DraftForm
{
    public Guid Id { get; set; }

    public string Shimei { get; set; } = "";

    public string Jusho { get; set; } = "";

    public string TelephoneNumber { get; set; } = "";

    public int Step { get; set; }
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class DraftController(IDistributedCache cache, IDataProtectionProvider protection) : Controller
{
    private static readonly CookieOptions Strict = new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict };
    private readonly IDataProtector _protector = protection.CreateProtector("Shinsei.Drafts");

    [HttpPost]
    public IActionResult Name(DraftForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        Response.Cookies.Append("draft-name", Uri.EscapeDataString(form.Shimei), Strict); // weak TDS1304
        return RedirectToAction("Next");
    }

    [HttpPost]
    public IActionResult NameProtected(DraftForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        Response.Cookies.Append("draft-name", _protector.Protect(form.Shimei), Strict); // safe TDS1304
        Response.Cookies.Append("draft-step", form.Step.ToString(), Strict); // safe TDS1304
        return RedirectToAction("Next");
    }

    [HttpPost]
    public IActionResult Address(DraftForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        TempData["message"] = "一時保存しました。"; // safe TDS1304
        return RedirectToAction("Next");
    }

    [HttpPost]
    public async Task<IActionResult> Keep(DraftForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await cache.SetStringAsync($"draft:{form.Id}", JsonSerializer.Serialize(form), ct); // weak TDS1304
        return RedirectToAction("Next");
    }

    [HttpPost]
    public async Task<IActionResult> KeepProtected(DraftForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(form);
        await cache.SetAsync($"draft:{form.Id}", _protector.Protect(json), ct); // safe TDS1304
        await cache.SetStringAsync($"step:{form.Id}", $"{form.Step}", ct); // safe TDS1304
        return RedirectToAction("Next");
    }

    public IActionResult Next() => View();
}
