using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kotsu.Bus;

[ApiController]
[Authorize(Roles = "Transport")]
[Route("bus")]
public class BusController(BusTools tools) : ControllerBase
{
    [HttpPost("export/{route}")]
    public bool Export(string route)
    {
        tools.Route = route;
        return tools.Export() && tools.ExportList();
    }

    [HttpPost("validate")]
    public bool Validate([FromHeader(Name = "X-Spec")] string version) => tools.Validate(version);

    [HttpPost("open")]
    public bool Open([FromBody] Dictionary<string, string> settings)
    {
        settings.TryGetValue("viewer", out var viewer);
        return tools.Open(viewer);
    }
}
