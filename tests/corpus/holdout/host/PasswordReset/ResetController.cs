using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Yoyaku.Accounts;

[ApiController]
[AutoValidateAntiforgeryToken]
[AllowAnonymous]
[Route("reset")]
public class ResetController(IResetNotifier notifier, SmtpClient smtp) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromForm] string mail)
    {
        if (!MailAddress.TryCreate(mail, out var address))
        {
            return Accepted();
        }

        var ticket = Guid.NewGuid();
        await notifier.NotifyAsync(address, $"{Request.Scheme}://{Request.Host}/reset/{ticket}");
        await notifier.NotifyFixedAsync(address, ticket);
        return Accepted();
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(int id)
    {
        using var message = new MailMessage(new MailAddress("noreply@city.example.lg.jp"), new MailAddress("kanri@city.example.lg.jp"));
        var host = Request.Headers["X-Forwarded-Host"].FirstOrDefault() ?? Request.Host.Value;
        message.Body = $"https://{host}/confirm/{id}"; // weak TDS1018
        await smtp.SendMailAsync(message);
        message.Body = Url.ActionLink("Confirm", "Reset", new { id }, "https", "yoyaku.city.example.lg.jp"); // safe TDS1018
        await smtp.SendMailAsync(message);
        return Accepted();
    }
}
