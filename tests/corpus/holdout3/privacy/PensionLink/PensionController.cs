using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Nenkin.Link;

public record PensionQuery(string PensionNumber);

[ApiController]
[Authorize(Roles = "pension")]
[Route("api/pension")]
public class PensionController(PensionClient client) : ControllerBase
{
    [HttpGet("records/{pensionNumber}")] public Task<string> Records(string pensionNumber) => client.PostAsync(pensionNumber); // weak TDS1302

    [HttpGet("cases/{caseId:guid}")] public Task<string> Case(Guid caseId) => client.CaseAsync(caseId); // safe TDS1302

    [HttpPost("records")] public Task<string> Search([FromBody] PensionQuery query) => client.PostAsync(query.PensionNumber); // safe TDS1302
}
