using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hojokin.Api;

[ApiController]
[Route("api/grants")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class GrantController(IGrantService service) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] GrantApplication application) // weak TDS1020
    {
        await service.RegisterAsync(application);
        return Accepted();
    }

    [HttpPost("v2")]
    public async Task<IActionResult> PostV2([FromBody] GrantRequest request) // safe TDS1020
    {
        await service.RegisterAsync(request.ToApplication(User.Identity!.Name!));
        return Accepted();
    }

    [HttpPatch("mine")]
    public async Task<IActionResult> Patch(GrantApplication changes) // weak TDS1020
    {
        await service.MergeAsync(User.Identity!.Name!, changes);
        return NoContent();
    }

    // 検索条件としてだけ使い、保存しない
    [HttpGet("mine")]
    public async Task<ActionResult<IReadOnlyList<Guid>>> Search([FromQuery] GrantFilter filter) // safe TDS1020
    {
        return Ok(await service.FindAsync(User.Identity!.Name!, filter));
    }
}
