using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Consultation.Replies;

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer", Roles = "Counselor")]
[Route("replies")]
public sealed class ReplyController(IMailComposer composer, IReplyAudit audit, Func<SmtpClient> smtp) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Send(ReplyInput input, CancellationToken ct)
    {
        using var message = composer.Compose(new Reply(input.To, input.Subject, input.Body, input.Campaign));
        await DeliverAsync(message, ct);
        return Accepted();
    }

    [HttpPost("v2")]
    public async Task<IActionResult> SendChecked(ReplyInput input, CancellationToken ct)
    {
        using var message = composer.ComposeChecked(new Reply(input.To, input.Subject, input.Body, input.Campaign));
        await DeliverAsync(message, ct);
        return Accepted();
    }

    private async Task DeliverAsync(MailMessage message, CancellationToken ct)
    {
        await audit.RecordAsync("reply.sent", ct);
        using var client = smtp();
        await client.SendMailAsync(message, ct);
    }
}

public interface IReplyAudit
{
    Task RecordAsync(string action, CancellationToken ct);
}

public sealed class ReplyInput
{
    public string To { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public string? Campaign { get; set; }
}
