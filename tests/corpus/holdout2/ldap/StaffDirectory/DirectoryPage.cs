using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Staff.Directory;

[Authorize]
public sealed class DirectoryPage(IStaffDirectory directory) : PageModel
{
    public IReadOnlyList<string> Names { get; private set; } = [];

    public IActionResult OnGet(string? name, string? section, bool exact)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        Names = (name, exact) switch
        {
            (null, _) => [],
            ({ } text, true) => directory.FindEscaped(text),
            ({ } text, false) => directory.Find(text, section),
        };
        return Page();
    }

    public IActionResult OnGetMember(string group) =>
        new JsonResult(directory.IsMember(User.Identity?.Name ?? "", group));

    public IActionResult OnGetNumber(int number) => new JsonResult(directory.ByNumber(number));
}
