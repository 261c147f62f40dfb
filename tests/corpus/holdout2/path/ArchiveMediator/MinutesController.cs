using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Mediator;

[ApiController]
[Authorize]
[Route("minutes")]
public sealed class MinutesController : ControllerBase
{
    private readonly IRequestHandler<ReadMinutes, string> _read;
    private readonly IRequestHandler<ReadAgenda, string> _agenda;
    private readonly IRequestHandler<ListMinutes, IReadOnlyList<string>> _list;

    public MinutesController(
        IRequestHandler<ReadMinutes, string> read,
        IRequestHandler<ReadAgenda, string> agenda,
        IRequestHandler<ListMinutes, IReadOnlyList<string>> list)
    {
        _read = read;
        _agenda = agenda;
        _list = list;
    }

    [HttpGet]
    public async Task<IActionResult> List([FromQuery] string committee, CancellationToken ct) => Ok(await _list.HandleAsync(new ListMinutes(committee), ct));

    [HttpGet("{committee}/files/{name}")]
    public async Task<IActionResult> Read(string committee, string name, CancellationToken ct) =>
        Ok(await _read.HandleAsync(new ReadMinutes(Uri.UnescapeDataString(committee), name), ct));

    [HttpGet("{committee}/agendas/{day}")]
    public async Task<IActionResult> Agenda(Committee committee, DateOnly day, CancellationToken ct) =>
        Ok(await _agenda.HandleAsync(new ReadAgenda(committee, day), ct));
}
