using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Account.Reset;

public sealed class PublicSite
{
    public required Uri Origin { get; set; }
}

public interface IResetMailer
{
    Task SendAsync(string account, string link, CancellationToken ct);
}

[AllowAnonymous]
[EnableRateLimiting("reset")]
[AutoValidateAntiforgeryToken]
public sealed class ResetController(IResetTokens tokens, IResetMailer mailer, IOptions<PublicSite> site) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Forgot(string account, CancellationToken ct)
    {
        var ticket = await tokens.IssueAsync(account, ct);
        await mailer.SendAsync(account, $"{Request.Scheme}://{Request.Host}/reset/{ticket}", ct); // weak TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> ForgotFixed(string account, CancellationToken ct)
    {
        var ticket = await tokens.IssueAsync(account, ct);
        var link = new Uri(site.Value.Origin, "/reset/" + ticket).ToString();
        await mailer.SendAsync(account, link, ct); // safe TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> Invite(string account, CancellationToken ct)
    {
        var ticket = await tokens.IssueAsync(account, ct);
        await mailer.SendAsync(account, new UriBuilder(Request.GetEncodedUrl()) { Path = "/invite", Query = "t=" + ticket }.ToString(), ct); // weak TDS1018
        return View("Sent");
    }

    [HttpGet]
    public IActionResult Canonical()
    {
        var tenant = Request.Host.Host.StartsWith("en.", StringComparison.Ordinal) ? "en" : "ja";
        ViewData["Culture"] = tenant; // safe TDS1018
        return View();
    }
}

public interface IResetTokens
{
    Task<string> IssueAsync(string account, CancellationToken ct);
}
