using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Submissions;
using TokyoDs.Tests.Submissions;

namespace TokyoDs.Tests.Pages;

[SubmitOnce]
public sealed class OnceModel(Receipts receipts) : PageModel
{
    [BindProperty, Display(Name = "経緯"), Required]
    public string? Story { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var number = await receipts.ReceiveAsync();
        return Story == "失敗" ? throw new InvalidOperationException("the register is down")
            : Story == "頁" ? Content($"received {number}")
            : RedirectToPage("/Confirm", new { number });
    }
}
