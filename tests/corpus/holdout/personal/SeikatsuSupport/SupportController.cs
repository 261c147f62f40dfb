using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Support;

[ApiController]
[Authorize]
[Route("support")]
public class SupportController(ISupportService service) : ControllerBase
{
    [HttpPost]
    public IActionResult Post(Household household)
    {
        service.Register(household);
        return NoContent();
    }

    [HttpPost("contact")]
    public IActionResult Contact(HouseholdMessage message, [FromHeader(Name = "X-Access-Token")] string accessToken)
    {
        service.Contact(message, accessToken);
        return NoContent();
    }
}
