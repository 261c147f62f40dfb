using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Cases;

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer")]
[Route("api/cases")]
public class CasesController(ICaseService cases) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id) => await cases.LoadAsync(id) is { } c ? Ok(c.Summary) : NotFound();

    [HttpGet("{id:int}/own")]
    public async Task<IActionResult> GetOwn(int id) =>
        await cases.LoadForAsync(id, User.Identity!.Name!) is { } c ? Ok(c.Summary) : NotFound();

    [HttpPut("{id:int}/summary")]
    public async Task<IActionResult> Put(int id, [FromBody] SummaryRequest body)
    {
        await cases.RewriteAsync(id, body.Summary);
        return NoContent();
    }

    [HttpPut("{id:int}/own/summary")]
    public async Task<IActionResult> PutOwn(int id, [FromBody] SummaryRequest body)
    {
        await cases.RewriteOwnAsync(id, User.Identity!.Name!, body.Summary);
        return NoContent();
    }
}

public sealed record SummaryRequest(string Summary);
