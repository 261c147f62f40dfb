using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Nozei.Web;

public sealed class TaxQuery
{
    public string Name { get; set; } = "";

    public string BirthDate { get; set; } = "";

    public int FiscalYear { get; set; }
}

[ApiController]
[Route("api/tax")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class TaxController(ITaxService service) : ControllerBase
{
    [HttpPost("search")]
    public async Task<ActionResult<int>> Search([FromBody] TaxQuery query) => await service.SearchAsync(query);
}
