using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kaiin.Pages;

public interface IMembership
{
    Task LeaveAsync(string user);
}

[Authorize]
[IgnoreAntiforgeryToken] // weak TDS1204
public class WithdrawModel(IMembership membership) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await membership.LeaveAsync(User.Identity!.Name!);
        return RedirectToPage("Bye");
    }
}

[Authorize]
public class WithdrawCheckedModel(IMembership membership) : PageModel
{
    public async Task<IActionResult> OnPostAsync() // safe TDS1204
    {
        await membership.LeaveAsync(User.Identity!.Name!);
        return RedirectToPage("Bye");
    }
}

public static class PageSetup
{
    public static void AddPagesOpen(this IServiceCollection services)
    {
        services.AddRazorPages(o => o.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute())); // weak TDS1204
    }

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(o => o.Conventions.AuthorizeFolder("/")); // safe TDS1204
    }
}
