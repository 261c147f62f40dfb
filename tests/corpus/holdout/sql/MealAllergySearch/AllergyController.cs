using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kyushoku.Web;

/// <summary>給食のアレルギー対応表を検索する。</summary>
[ApiController]
[Authorize(Policy = "NutritionStaff")]
[Route("api/allergy")]
public class AllergyController(IAllergyService service) : ControllerBase
{
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<AllergyRow>>> Search(
        [FromQuery] string? school, [FromQuery] string? allergen, [FromQuery] string sort = "menu_date", [FromQuery] int page = 1)
    {
        if (page is < 1 or > 200)
        {
            return BadRequest();
        }

        var condition = new AllergyCondition { School = school, Allergen = allergen, Sort = sort, Page = page };
        return Ok(await service.SearchAsync(condition, HttpContext.RequestAborted));
    }

    [HttpPost("by-codes")]
    public Task<IReadOnlyList<AllergyRow>> ByCodes(MenuCodes codes) => service.ByCodesAsync(codes.Values);

    [HttpPost("by-codes-strict")]
    public Task<IReadOnlyList<AllergyRow>> ByCodesStrict(MenuCodes codes) => service.ByCodesStrictAsync(codes.Values);
}

public record MenuCodes(string[] Values);

public class AllergyCondition
{
    public string? School { get; set; }
    public string? Allergen { get; set; }
    public string Sort { get; set; } = "menu_date";
    public int Page { get; set; }
}

public record AllergyRow(int MenuId, string MenuName, string Allergen);
