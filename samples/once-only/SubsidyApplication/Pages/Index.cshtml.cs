using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>Stands in for the sign-in.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    public static (string Number, string Name)[] Corporations { get; } =
    [
        ("6010001999001", "株式会社見本食堂"),
        ("5010001999002", "合同会社ひのき亭（代表者は提供制限）"),
        ("4010001999003", "株式会社𠮷野川商店（代表者は登録なし）"),
        ("3010001999004", "株式会社新規開業（営業許可なし）"),
    ];

    public async Task<IActionResult> OnPostAsync([FromForm] string corporateNumber)
    {
        if (!Array.Exists(Corporations, corporation => corporation.Number == corporateNumber))
        {
            return BadRequest();
        }

        var identity = new ClaimsIdentity([new Claim(SignedIn.CorporateNumber, corporateNumber)], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return RedirectToPage("/Consent");
    }
}
