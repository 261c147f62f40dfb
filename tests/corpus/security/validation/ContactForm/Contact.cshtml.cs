using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Toiawase.Pages;

public sealed class InquiryInput
{
    [Required(ErrorMessage = "件名を入力してください。")]
    [StringLength(60)]
    public string Subject { get; set; } = "";

    [Required, StringLength(2000)]
    public string Body { get; set; } = "";

    [Range(1, 12)]
    public int SectionId { get; set; }
}

public interface IInquiryBox
{
    Task PutAsync(string subject, string body, int section);
}

[Authorize]
public class ContactModel(IInquiryBox box) : PageModel
{
    [BindProperty]
    public InquiryInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() // weak TDS1021
    {
        await box.PutAsync(Input.Subject, Input.Body, Input.SectionId);
        return RedirectToPage("Thanks");
    }
}

[Authorize]
public class ContactCheckedModel(IInquiryBox box) : PageModel
{
    [BindProperty]
    public InquiryInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() // safe TDS1021
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await box.PutAsync(Input.Subject, Input.Body, Input.SectionId);
        return RedirectToPage("Thanks");
    }
}

[Authorize]
public class ContactInvertedModel(IInquiryBox box) : PageModel
{
    [BindProperty]
    public required InquiryInput Input { get; set; }

    public async Task<IActionResult> OnPostSendAsync() // safe TDS1021
    {
        if (ModelState.IsValid)
        {
            await box.PutAsync(Input.Subject, Input.Body, Input.SectionId);
            return RedirectToPage("Thanks");
        }

        return Page();
    }

    public IActionResult OnPostBack() => RedirectToPage("Index"); // safe TDS1021

    public async Task<IActionResult> OnPostQuickAsync() // weak TDS1021
    {
        var (subject, body) = (Input.Subject.Trim(), Input.Body);
        await box.PutAsync(subject, body, Input.SectionId);
        return RedirectToPage("Thanks");
    }
}
