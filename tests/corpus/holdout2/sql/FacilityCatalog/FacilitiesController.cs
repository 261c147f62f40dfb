using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Ward.Facilities.Web;

[ApiController]
[Authorize(Policy = "Staff")]
[Route("api/facilities")]
public sealed class FacilitiesController(IFacilitySearchService search) : ControllerBase
{
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<FacilityRow>>> Search([FromQuery] FacilitySearchRequest request, CancellationToken ct)
    {
        var criteria = new FacilityCriteria(
            request.Keyword?.Trim(),
            request.Districts ?? [],
            request.Sort ?? "name",
            Math.Clamp(request.Page, 1, 500));

        return Ok(await search.SearchAsync(criteria, ct));
    }

    [HttpGet("count")]
    public async Task<ActionResult<int>> Count([FromQuery] string keyword, [FromQuery] int capacity, CancellationToken ct) =>
        Ok(await search.CountAsync(new FacilityCriteria(keyword, [], "name", 1), capacity, ct));
}

public sealed class FacilitySearchRequest
{
    public string? Keyword { get; set; }
    public string[]? Districts { get; set; }
    public string? Sort { get; set; }
    public int Page { get; set; } = 1;
}
