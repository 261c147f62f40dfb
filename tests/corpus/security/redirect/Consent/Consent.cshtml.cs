using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Doui.Pages;

[Authorize]
public class ConsentModel : PageModel
{
    private static readonly string[] Services = ["moving", "childcare", "tax"];

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public bool Agreed { get; set; }

    [BindProperty]
    public string Service { get; set; } = "";

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid || !Agreed)
        {
            return Page();
        }

        return Redirect(ReturnUrl ?? Url.Content("~/")); // weak TDS1007
    }

    public IActionResult OnPostLocal()
    {
        if (!ModelState.IsValid || !Agreed)
        {
            return Page();
        }

        return LocalRedirect(ReturnUrl ?? Url.Content("~/")); // safe TDS1007
    }

    public IActionResult OnPostService()
    {
        if (!ModelState.IsValid || !Services.Contains(Service))
        {
            return Page();
        }

        return Redirect("https://" + Service + ".city.example.jp/start"); // safe TDS1007
    }

    public IActionResult OnPostAnyService()
    {
        if (!ModelState.IsValid || Service.Length > 30)
        {
            return Page();
        }

        return Redirect("https://" + Service + ".city.example.jp/start"); // weak TDS1007
    }

    public IActionResult OnGetBack()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        string target = Request.Query["back"]!;
        return RedirectPreserveMethod(target); // weak TDS1007
    }

    public IActionResult OnGetBackTo(int step)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return RedirectPreserveMethod($"/consent/step/{step}"); // safe TDS1007
    }

    public IActionResult OnGetNext(string? then)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return RedirectToPage("/Done", new { then }); // safe TDS1007
    }

    public void OnGetLeave(string to)
    {
        if (ModelState.IsValid)
        {
            Response.Redirect(to); // weak TDS1007
        }
    }

    public void OnGetLeaveLocal(string to)
    {
        if (ModelState.IsValid && Url.IsLocalUrl(to))
        {
            Response.Redirect(to); // safe TDS1007
        }
    }
}
