using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Koho.Contact;

public class ContactInput
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public string ReplyTo { get; set; } = "";

    public ContactKind Kind { get; set; }
}

public enum ContactKind
{
    Question,
    Opinion,
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class ContactController(IContactMail mail) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Send(ContactInput input)
    {
        await mail.SendAsync(input);
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> SendFixed(ContactInput input)
    {
        await mail.SendFixedAsync(input);
        return View("Sent");
    }

    [HttpPost]
    public async Task<IActionResult> Forward(string to, string body)
    {
        await mail.ForwardAsync(to, body);
        return View("Sent");
    }
}

public interface IContactMail
{
    Task SendAsync(ContactInput input);

    Task SendFixedAsync(ContactInput input);

    Task ForwardAsync(string to, string body);
}
