using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Touki.Pages;

[Authorize(Roles = "staff")]
public class LookupModel(RegistryClient registry) : PageModel
{
    [BindProperty]
    public string Office { get; set; } = "";

    [BindProperty]
    public string Endpoint { get; set; } = "";

    public string? Answer { get; private set; }

    public async Task OnPostAsync() => Answer = await registry.AskAsync(Endpoint);

    public async Task OnPostOfficeAsync() => Answer = await registry.AskOfficeAsync(Office);

    public async Task OnPostMirrorAsync() => Answer = await registry.MirrorAsync(Endpoint);

    public async Task OnPostConfiguredAsync() => Answer = await registry.ConfiguredAsync();
}
