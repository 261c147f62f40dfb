using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gomi.Apply;

public class ApplyForm
{
    [Required, StringLength(200)]
    public string Item { get; set; } = "";

    [Range(1, 10)]
    public int Count { get; set; }
}

[ApiController]
[Authorize]
[Route("apply")]
public class ApplyController : ControllerBase
{
    private readonly ApplyService _service;
    private readonly ILogger _logger;

    public ApplyController(ApplyService service, ILogger<ApplyController> logger) => (_service, _logger) = (service, logger);

    [HttpPost]
    public async Task<IActionResult> Post(ApplyForm form)
    {
        var template = $"受付 {form.Item} {{Count}}";
        _logger.LogInformation(template, form.Count); // weak TDS1016
        const string Fixed = $"受付 {nameof(ApplyForm)} {{Count}}";
        _logger.LogInformation(Fixed, form.Count); // safe TDS1016
        await _service.ApplyAsync(form);
        return Ok();
    }
}
