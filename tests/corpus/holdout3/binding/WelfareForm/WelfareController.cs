using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Forms;

public class WelfareInput
{
    [Required, StringLength(400)]
    public string Reason { get; set; } = "";

    [Range(1, 12)]
    public int Months { get; set; }
}

public interface IWelfareDesk
{
    Task<int> SubmitAsync(string reason, int months);
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class WelfareController(IWelfareDesk desk) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Submit(WelfareInput input) => Json(await desk.SubmitAsync(input.Reason, input.Months)); // weak TDS1021

    [HttpPost]
    public async Task<IActionResult> SubmitChecked(WelfareInput input) => ModelState.IsValid ? Json(await desk.SubmitAsync(input.Reason, input.Months)) : View(input); // safe TDS1021

    [HttpPost]
    public async Task<IActionResult> SubmitMonths(int months) => Json(await desk.SubmitAsync("継続", Math.Clamp(months, 1, 12))); // safe TDS1021
}

[ApiController]
[Authorize]
[Route("api/welfare")]
public class WelfareApiController(IWelfareDesk desk) : ControllerBase
{
    [HttpPost]
    public async Task<int> Submit(WelfareInput input) => await desk.SubmitAsync(input.Reason, input.Months); // safe TDS1021
}
