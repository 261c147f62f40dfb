using System.DirectoryServices.Protocols;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin.Directory;

[ApiController]
[Authorize]
[Route("staff")]
public class StaffController(IStaffDirectory directory, LdapConnection connection) : ControllerBase
{
    [HttpGet]
    public IEnumerable<string> Find(string name, bool escaped) => escaped ? directory.ByNameEscaped(name) : directory.ByName(name);

    [HttpGet("{number:int}")]
    public IEnumerable<string> Number(int number) => directory.ByNumber(number);

    [HttpGet("units/{unit}/{account}")]
    public bool Exists(string unit, string account) => directory.Exists(unit, account);

    [HttpGet("self")]
    public int Self()
    {
        var request = new SearchRequest { DistinguishedName = "dc=city,dc=example,dc=jp" };
        request.Filter = "(uid=" + Request.Headers["X-Account"] + ")"; // weak TDS1009
        return ((SearchResponse)connection.SendRequest(request)).Entries.Count;
    }

    [HttpGet("room/{room}")]
    public ActionResult<int> Room(string room)
    {
        foreach (var c in room)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return BadRequest();
            }
        }

        var request = new SearchRequest { DistinguishedName = "dc=city,dc=example,dc=jp" };
        request.Filter = "(room=" + room + ")"; // safe TDS1009
        return ((SearchResponse)connection.SendRequest(request)).Entries.Count;
    }
}
