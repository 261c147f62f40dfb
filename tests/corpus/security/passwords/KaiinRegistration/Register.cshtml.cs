using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Toshokan.Pages;

public sealed class Kaiin
{
    public string LoginId { get; set; } = "";

    public string Secret { get; set; } = "";
}

public interface IKaiinTable
{
    Task AddAsync(Kaiin kaiin);
}

[AllowAnonymous]
[EnableRateLimiting("account")]
public class RegisterModel(IKaiinTable table) : PageModel
{
    [BindProperty, Required]
    public string LoginId { get; set; } = "";

    [BindProperty, Required, DataType(DataType.Password), MinLength(12)]
    public string Password { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await table.AddAsync(new Kaiin { LoginId = LoginId, Secret = Hash(Password) });
        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostStrongAsync([FromServices] IPasswordHasher<Kaiin> hasher)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var kaiin = new Kaiin { LoginId = LoginId };
        kaiin.Secret = hasher.HashPassword(kaiin, Password); // safe TDS1106
        await table.AddAsync(kaiin);
        return RedirectToPage("Done");
    }

    private static string Hash(string password)
    {
        var bytes = Encoding.UTF8.GetBytes(password);
        using var sha = SHA256.Create();
        for (var i = 0; i < 100; i++)
        {
            bytes = sha.ComputeHash(bytes); // weak TDS1106
        }

        return Convert.ToHexString(bytes);
    }
}
