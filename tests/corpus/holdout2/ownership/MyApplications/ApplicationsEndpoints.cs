using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace My.Applications;

public class BenefitApplication
{
    public int Id { get; set; }

    public string OwnerId { get; set; } = "";

    public string Status { get; set; } = "";
}

public class BenefitContext(DbContextOptions<BenefitContext> options) : DbContext(options)
{
    public DbSet<BenefitApplication> Applications => Set<BenefitApplication>();
}

[ApiController]
[Authorize]
[Route("my/applications")]
public sealed class MyApplicationsController(BenefitContext db, IAuthorizationService authorization) : ControllerBase
{
    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id, CancellationToken ct)
    {
        var application = await db.Applications.FindAsync([id], ct); // weak TDS1022
        return application is null ? NotFound() : Ok(application.Status);
    }

    [HttpGet("{id:int}/own")]
    public async Task<IActionResult> Own(int id, CancellationToken ct)
    {
        var application = await db.Applications.FirstOrDefaultAsync(a => a.Id == id && a.OwnerId == UserId, ct); // safe TDS1022
        return application is null ? NotFound() : Ok(application.Status);
    }

    [HttpGet("{id:int}/authorized")]
    public async Task<IActionResult> Authorized(int id, CancellationToken ct)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == id, ct); // safe TDS1022
        if (application is null || !(await authorization.AuthorizeAsync(User, application, "Own")).Succeeded)
        {
            return NotFound();
        }

        return Ok(application.Status);
    }

    [HttpGet("{id:int}/status")]
    public async Task<IActionResult> Status(int id, CancellationToken ct)
    {
        var status = await db.Applications.Where(a => a.Id == id).Select(a => a.Status).SingleOrDefaultAsync(ct); // weak TDS1022
        return status is null ? NotFound() : Ok(status);
    }

    [HttpGet("count")]
    public async Task<IActionResult> Count(CancellationToken ct) => Ok(await db.Applications.CountAsync(a => a.OwnerId == UserId, ct)); // safe TDS1022
}
