using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Koho.Inquiry;

[AllowAnonymous]
public class CreateModel(IInquiryMailer mailer, SmtpClient smtp) : PageModel
{
    [BindProperty]
    public Inquiry Inquiry { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await mailer.SendAsync(Inquiry);
        return RedirectToPage("Sent");
    }

    public async Task<IActionResult> OnPostCheckedAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await mailer.SendCheckedAsync(Inquiry);
        return RedirectToPage("Sent");
    }

    public async Task<IActionResult> OnPostShortAsync(string to, int number)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await smtp.SendMailAsync("noreply@city.example.lg.jp", to, $"受付番号 {number}", "受け付けました。"); // weak TDS1015
        await smtp.SendMailAsync("noreply@city.example.lg.jp", "kacho@city.example.lg.jp", $"受付番号 {number}", "受け付けました。"); // safe TDS1015
        return RedirectToPage("Sent");
    }
}
