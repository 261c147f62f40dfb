using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Ninsho.Pages;

[AllowAnonymous]
[EnableRateLimiting("reset")]
public class ForgotPasswordModel(UserManager<IdentityUser> users, IResetMail mail, IOptions<SiteOptions> site) : PageModel
{
    [BindProperty]
    public string Address { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        await mail.SendAsync(user, $"https://{Request.Host}/reset?code={code}"); // weak TDS1018
        return RedirectToPage("./Sent");
    }

    public async Task<IActionResult> OnPostConfiguredAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        await mail.SendAsync(user, $"{site.Value.PublicOrigin}/reset?code={code}"); // safe TDS1018
        return RedirectToPage("./Sent");
    }

    public async Task<IActionResult> OnPostPageAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = await users.GeneratePasswordResetTokenAsync(user);
        await mail.SendAsync(user, Url.Page("/Reset", null, new { code }, Request.Scheme, Request.Host.Value)!); // weak TDS1018
        return RedirectToPage("./Sent");
    }

    public async Task<IActionResult> OnPostPathAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = await users.GeneratePasswordResetTokenAsync(user);
        await mail.SendAsync(user, site.Value.PublicOrigin + Url.Page("/Reset", new { code })); // safe TDS1018
        return RedirectToPage("./Sent");
    }

    public async Task<IActionResult> OnPostForwardedAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        await mail.SendAsync(user, "https://" + Request.Headers["X-Forwarded-Host"] + "/reset?code=" + code); // weak TDS1018
        return RedirectToPage("./Sent");
    }

    public async Task<IActionResult> OnPostBuiltAsync()
    {
        if (!ModelState.IsValid || await users.FindByEmailAsync(Address) is not { } user)
        {
            return RedirectToPage("./Sent");
        }

        var code = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        await mail.SendAsync(user, UriHelper.BuildAbsolute(Request.Scheme, Request.Host, "", "/reset") + "?code=" + code); // weak TDS1018
        await mail.SendAsync(user, UriHelper.BuildAbsolute("https", new HostString("www.city.example.jp"), "", "/reset") + "?code=" + code); // safe TDS1018
        return RedirectToPage("./Sent");
    }
}

public class SiteOptions
{
    public string PublicOrigin { get; set; } = "https://www.city.example.jp";

    public string[] Hosts { get; set; } = [];
}

public interface IResetMail
{
    Task SendAsync(IdentityUser user, string link);
}
