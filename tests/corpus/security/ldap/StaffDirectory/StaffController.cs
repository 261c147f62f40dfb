using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin;

[ApiController]
[Authorize(Roles = "personnel")]
[Route("api/staff")]
public class StaffController(IStaffDirectory directory) : ControllerBase
{
    [HttpGet("by-name")]
    public IActionResult ByName(string name) => Ok(directory.ByName(name));

    [HttpGet("by-name/exact")]
    public IActionResult ByExactName(string name) => Ok(directory.ByEscapedName(name));

    [HttpGet("{number:int}")]
    public IActionResult ByNumber(int number) => Ok(directory.ByNumber(number));

    [HttpGet("unit/{unit}")]
    public IActionResult Unit(string unit, [FromQuery] string starts) => Ok(directory.InUnit(unit, starts));

    [HttpPost("move")]
    public IActionResult Move(MoveStaff move)
    {
        directory.Move(move.DistinguishedName, move.Unit);
        return NoContent();
    }
}

public record MoveStaff(string DistinguishedName, string Unit);
