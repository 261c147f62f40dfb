using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Hojo.Reports;

public record ReportRequest(string Column, string Operator, string Value, DateOnly From, DateOnly To);

[ApiController]
[Authorize(Policy = "finance")]
[Route("api/reports")]
public class ReportsController(IReportBuilder reports, ILogger<ReportsController> logger) : ControllerBase
{
    [HttpPost("search")]
    public async Task<IActionResult> Search([FromBody] ReportRequest request)
    {
        logger.LogInformation("report from {From} to {To}", request.From, request.To);
        return Ok(await reports.FreeAsync(request));
    }

    [HttpPost("fixed")]
    public async Task<IActionResult> Fixed([FromBody] ReportRequest request) => Ok(await reports.FixedAsync(request));

    [HttpGet("cursor")]
    public async Task<IActionResult> Cursor([FromHeader(Name = "X-Report-View")] string view) => Ok(await reports.ViewAsync(view));
}
