using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Payments.Return;

public sealed record PaymentState(string Receipt, string Next);

[Authorize]
public class ReturnModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? RawState { get; set; }

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || RawState is null)
        {
            return BadRequest();
        }

        var state = JsonSerializer.Deserialize<PaymentState>(Convert.FromBase64String(RawState));
        return Redirect(state!.Next); // weak TDS1007
    }

    public IActionResult OnGetChecked(string next)
    {
        if (!Url.IsLocalUrl(next))
        {
            return RedirectToPage("/Index");
        }

        return Redirect(next); // safe TDS1007
    }

    public IActionResult OnGetStep(string step) => step.ToUpperInvariant() switch
    {
        "PAY" => Redirect("/payments/pay"), // safe TDS1007
        "DONE" => RedirectToPage("/Payments/Done"),
        _ => NotFound(),
    };

    public IActionResult OnGetCancelled(string facility, string[] trail)
    {
        var (_, last) = (facility, trail.LastOrDefault());
        return RedirectPreserveMethod(last ?? "/"); // weak TDS1007
    }

    public IActionResult OnGetReceipt(Guid receipt)
    {
        string[] parts = ["", "payments", "receipts", receipt.ToString()];
        return Redirect(string.Join('/', parts)); // safe TDS1007
    }
}
