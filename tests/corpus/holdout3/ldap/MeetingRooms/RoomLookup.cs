using System.DirectoryServices.Protocols;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kaigi.Rooms;

[Authorize]
public class RoomLookupModel(LdapConnection connection) : PageModel
{
    private static readonly string[] Floors = ["1F", "2F", "3F"];

    [BindProperty(SupportsGet = true)]
    public string Room { get; set; } = "";

    public int Count { get; private set; }

    public void OnGet()
    {
        var filter = string.Concat("(cn=", Room, "*)");
        var response = (SearchResponse)connection.SendRequest(new SearchRequest("ou=rooms,dc=city", filter, SearchScope.Subtree)); // weak TDS1009
        Count = response.Entries.Count;
    }

    public IActionResult OnGetFloor(string floor)
    {
        if (!Floors.Contains(floor))
        {
            return NotFound();
        }

        var response = (SearchResponse)connection.SendRequest(new SearchRequest("ou=rooms,dc=city", "(floor=" + floor + ")", SearchScope.Subtree)); // safe TDS1009
        Count = response.Entries.Count;
        return Page();
    }

    public void OnGetUnit(string unit)
    {
        var request = new SearchRequest($"ou={unit},dc=city", "(objectClass=room)", SearchScope.OneLevel); // weak TDS1009
        Count = ((SearchResponse)connection.SendRequest(request)).Entries.Count;
    }

    public void OnGetAscii(string code)
    {
        var clean = code.All(char.IsAsciiLetterOrDigit) ? code : "none";
        var request = new SearchRequest("ou=rooms,dc=city", $"(code={clean})", SearchScope.OneLevel); // safe TDS1009
        Count = ((SearchResponse)connection.SendRequest(request)).Entries.Count;
    }
}
