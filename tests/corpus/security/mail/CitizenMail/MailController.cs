using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tsuchi;

[ApiController]
[Authorize(Roles = "clerk")]
[Route("api/mail")]
public class MailController(IMailService mail) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Send(MailOrder order, CancellationToken stop)
    {
        await mail.SendAsync(order, stop);
        return Accepted();
    }

    [HttpPost("checked")]
    public async Task<IActionResult> SendChecked(MailOrder order, CancellationToken stop)
    {
        await mail.SendCheckedAsync(order, stop);
        await mail.SendToOfficeAsync(order, stop);
        return Accepted();
    }
}
