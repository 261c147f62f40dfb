using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>Takes the place of an empty answer, such as for an address that is not there or a case of somebody else.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class MissingModel : PageModel
{
    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
