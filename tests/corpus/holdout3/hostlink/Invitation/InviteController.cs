using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Dantai.Invite;

public interface IInvitationMail
{
    Task SendAsync(Guid member, string link);
}

[Authorize(Roles = "group-admin")]
[AutoValidateAntiforgeryToken]
public class InviteController(IInvitationMail mail, IConfiguration configuration) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Invite(Guid member)
    {
        await mail.SendAsync(member, $"{Request.Scheme}://{Request.Host}/join/{member}"); // weak TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> InviteConfigured(Guid member)
    {
        await mail.SendAsync(member, $"{configuration["Service:Origin"]}/join/{member}"); // safe TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> Remind(Guid member)
    {
        await mail.SendAsync(member, "https://" + Request.Headers["X-Forwarded-Host"] + "/join/" + member); // weak TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> RemindFixed(Guid member)
    {
        await mail.SendAsync(member, Url.Action("Join", "Member", new { id = member }, "https", "dantai.city.example.lg.jp")!); // safe TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> AgainConfigured(Guid member)
    {
        var origin = new Uri(configuration["Service:Origin"]!);
        await mail.SendAsync(member, new Uri(origin, "/join/" + member).AbsoluteUri); // safe TDS1018
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> Again(Guid member)
    {
        await mail.SendAsync(member, Url.Action("Join", "Member", new { id = member }, Request.Scheme)!); // weak TDS1018
        return View("Sent");
    }
}
