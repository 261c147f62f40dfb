using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Facility.Accounts;

[ApiController]
[Authorize(Roles = "FacilityAdmin")]
[Route("accounts")]
public sealed class AccountsController : ControllerBase
{
    private readonly IAccountLookup _lookup;

    public AccountsController(IAccountLookup lookup) => _lookup = lookup;

    [HttpGet("{account}/exists")]
    public ActionResult<bool> Exists(string account) => _lookup.Exists(account);

    [HttpGet("{account}/exists-checked")]
    public ActionResult<bool> ExistsChecked(string account) => _lookup.ExistsChecked(account);

    [HttpGet("teams/{team}/members")]
    public ActionResult<int> Members(string team) => _lookup.Members(team);
}
