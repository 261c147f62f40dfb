using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin.Directory;

[ApiController]
[Authorize(Roles = "personnel")]
[Route("api/staff")]
public class StaffController(IStaffDirectory directory) : ControllerBase
{
    [HttpPost("find")]
    public int Find([FromBody] StaffQuery query) => directory.FindByLogin(query.Login).Entries.Count;

    [HttpPost("section")]
    public int Section([FromBody] StaffQuery query) => directory.FindBySection(query.Section).Entries.Count;

    [HttpPost("number")]
    public int Number([FromBody] int number) => directory.FindByNumber(number).Entries.Count;

    [HttpPost("escaped")]
    public int Escaped([FromBody] StaffQuery query) => directory.FindEscaped(query.Login).Entries.Count;

    [HttpPost("move")]
    public void Move([FromBody] StaffQuery query) => directory.Move(query.Login, query.Section);

    [HttpPost("lock/{id:guid}")]
    public void Lock(Guid id) => directory.Lock(id);
}

public record StaffQuery(string Login, string Section);
