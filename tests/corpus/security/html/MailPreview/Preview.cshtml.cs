using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tsuchi.Pages;

[Authorize(Roles = "sender")]
public class PreviewModel(IMailComposer composer) : PageModel
{
    [BindProperty]
    public MailDraft Draft { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "s")]
    public string? Signature { get; set; }

    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    public HtmlString? Footer { get; private set; }

    public void OnGet()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        Footer = new HtmlString("<address>" + Signature + "</address>"); // weak TDS1005
    }

    public void OnGetFixed()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        Footer = new HtmlString("<address>" + (Signature == "short" ? "区役所" : "区役所 総務課") + "</address>"); // safe TDS1005
    }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Body = composer.Compose(Draft);
        return Page();
    }

    public IActionResult OnPostPlain()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Body = composer.ComposeEncoded(Draft);
        return Page();
    }

    public IActionResult OnPostRaw()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Content(composer.Render(Draft), "text/html"); // weak TDS1005
    }

    public IActionResult OnPostText()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Content(composer.Render(Draft), "text/plain"); // safe TDS1005
    }
}
