using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Contracts;

public sealed class BenefitRequest
{
    [JsonPropertyName("kojin_bango")]
    public required string Number { get; init; } // weak TDS1305

    [JsonPropertyName("uketsuke_bango")]
    public required string ReceiptNumber { get; init; } // safe TDS1305
}

public sealed class HouseholdDto
{
    public List<string> MyNumbers { get; set; } = []; // weak TDS1305

    public List<string> CardSerials { get; set; } = []; // safe TDS1305

    public string? MyNumberPortalUrl { get; set; } // safe TDS1305
}

public interface IBenefits
{
    Task<int> AcceptAsync(BenefitRequest request);
}

[ApiController]
[Route("api/benefits")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class BenefitsController(IBenefits benefits) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<int>> Post([FromBody] BenefitRequest request) => await benefits.AcceptAsync(request); // safe TDS1305
}
