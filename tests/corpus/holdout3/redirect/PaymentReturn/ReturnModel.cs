using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shunou.Pages;

[Authorize]
public class ReturnModel(PaymentReturn payment) : PageModel
{
    [BindProperty]
    public string? BackTo { get; set; }

    [BindProperty]
    public Guid Receipt { get; set; }

    public IActionResult OnPost() => Redirect(payment.Target(BackTo)); // weak TDS1007

    public IActionResult OnPostGuarded() => Redirect(payment.LocalTarget(BackTo)); // safe TDS1007

    public IActionResult OnPostReceipt() => RedirectToPage("/Receipt", new { id = Receipt }); // safe TDS1007

    public IActionResult OnGetCancel([FromQuery] string? from)
    {
        var where = from ?? Request.Headers.Referer.ToString();
        return RedirectPreserveMethod(where); // weak TDS1007
    }
}
