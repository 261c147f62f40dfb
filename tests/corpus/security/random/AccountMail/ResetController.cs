using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Riyosha.Account;

public interface IResetStore
{
    Task RememberAsync(string mail, string hashOfToken, DateTimeOffset until);
}

public interface IMailer
{
    Task SendResetAsync(string mail, string token);
}

[AllowAnonymous]
[AutoValidateAntiforgeryToken]
[EnableRateLimiting("account")]
public class ResetController(IResetStore store, IMailer mailer, TimeProvider clock) : Controller
{
    private static readonly Random Rng = new();

    [HttpPost]
    public async Task<IActionResult> Start(string mail)
    {
        var resetToken = Guid.NewGuid().ToString("N"); // weak TDS1105
        await KeepAsync(mail, resetToken);
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> StartStrong(string mail)
    {
        var resetToken = RandomNumberGenerator.GetHexString(64); // safe TDS1105
        await KeepAsync(mail, resetToken);
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> StartCode(string mail)
    {
        var oneTimeCode = Rng.Next(0, 1_000_000).ToString("D6"); // weak TDS1105
        await KeepAsync(mail, oneTimeCode);
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> StartCodeStrong(string mail)
    {
        var oneTimeCode = RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("D6"); // safe TDS1105
        await KeepAsync(mail, oneTimeCode);
        return View("Sent");
    }

    private async Task KeepAsync(string mail, string token)
    {
        var hash = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
        await store.RememberAsync(mail, hash, clock.GetUtcNow().AddMinutes(30));
        await mailer.SendResetAsync(mail, token);
    }
}
