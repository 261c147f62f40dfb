using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Nofu;

[Authorize]
[Route("pay")]
public class PaymentController : Controller
{
    private readonly IPaymentFlow _flow;

    public PaymentController(IPaymentFlow flow) => _flow = flow;

    [HttpGet("start")]
    public IActionResult Start(string? returnUrl, Guid slip)
    {
        var step = _flow.Begin(slip, returnUrl);
        return Redirect(step.Url); // weak TDS1007
    }

    [HttpGet("start/checked")]
    public IActionResult StartChecked(string? returnUrl, Guid slip)
    {
        var step = _flow.BeginChecked(slip, returnUrl);
        return Redirect(step.Url); // safe TDS1007
    }

    [HttpGet("return")]
    public async Task<IActionResult> Return([FromQuery] PaymentOutcome outcome)
    {
        var next = await _flow.FinishAsync(outcome);
        return Redirect(next); // weak TDS1007
    }

    [HttpGet("return/state")]
    public async Task<IActionResult> ReturnByState([FromQuery] PaymentOutcome outcome)
    {
        var next = await _flow.FinishByStateAsync(outcome);
        return Redirect(next); // safe TDS1007
    }

    [HttpGet("bank/{bank}")]
    public IActionResult Bank(string bank)
    {
        var url = BankSite(bank);
        return url is null ? NotFound() : Redirect(url); // safe TDS1007
    }

    [HttpGet("bank/{bank}/direct")]
    public IActionResult BankDirect(string bank)
    {
        var url = string.Format("https://{0}/ib/", bank);
        return Redirect(url); // weak TDS1007
    }

    private static string? BankSite(string bank) => bank switch
    {
        "0001" => "https://bank-a.example.jp/ib/",
        "0005" => "https://bank-b.example.jp/ib/",
        _ => null,
    };
}
