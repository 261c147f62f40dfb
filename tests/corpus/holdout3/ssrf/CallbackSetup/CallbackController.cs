using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Renkei.Callbacks;

public class CallbackInput
{
    public string Host { get; set; } = "";

    public string Path { get; set; } = "";

    public CallbackStage Stage { get; set; }
}

public enum CallbackStage
{
    Test,
    Live,
}

[ApiController]
[Authorize(Roles = "integration")]
[Route("api/callbacks")]
public class CallbackController(ICallbackProbe probe) : ControllerBase
{
    [HttpPost("probe")]
    public Task<int> Probe([FromBody] CallbackInput input, CancellationToken cancel) => probe.ProbeAsync(input.Host, cancel);

    [HttpPost("stage")]
    public Task<int> Stage([FromBody] CallbackInput input, CancellationToken cancel) => probe.StageAsync(input.Stage, input.Path, cancel);

    [HttpPost("delete")]
    public Task<int> Delete([FromBody] CallbackInput input, CancellationToken cancel) => probe.DeleteAsync(input, cancel);
}
