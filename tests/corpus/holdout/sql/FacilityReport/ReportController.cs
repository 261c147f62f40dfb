using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shisetsu.Reports;

[ApiController]
[Authorize]
[Route("reports")]
public class ReportController : ControllerBase
{
    private readonly IReportQueue queue;

    public ReportController(IReportQueue queue) => this.queue = queue;

    [HttpPost]
    public async Task<IActionResult> Create([FromBody] ReportRequest request)
    {
        var id = Guid.NewGuid();
        await queue.EnqueueAsync(new ReportJob(id, request.Title, request.Filter, request.Year));
        return Accepted(new { id });
    }
}

public class ReportRequest
{
    public string Title { get; set; } = "";
    public string Filter { get; set; } = "";
    public int Year { get; set; }
}
