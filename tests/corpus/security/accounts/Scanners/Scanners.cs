using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Madoguchi.Scanners;

internal static class Sc
{
    [DllImport("scanner", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true, ExactSpelling = true)]
    internal static extern int sc_start(string device);

    [DllImport("scanner", ExactSpelling = true)]
    internal static extern int sc_write(byte[] buffer, nuint count);

    [DllImport("scanner", ExactSpelling = true)]
    internal static extern int sc_stop(int slot);
}

public enum Device
{
    Front,
    Back,
}

public static class ScannerEndpoints
{
    public static void MapScanners(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/scanners").RequireAuthorization("Clerk");
        group.MapPost("/start/{device}", (string device) => Sc.sc_start(device)); // weak TDS1402
        group.MapPost("/start-known/{device}", (Device device) => Sc.sc_start(device == Device.Front ? "front" : "back")); // safe TDS1402
        group.MapPost("/stop", () => Sc.sc_stop(0)); // safe TDS1402
    }
}

[Authorize(Policy = "Clerk")]
public sealed class ScannerHub : Hub
{
    private static readonly Dictionary<string, string> Devices = new() { ["mae"] = "front", ["ushiro"] = "back" };

    public int Write(byte[] page, int count) => Sc.sc_write(page, (nuint)count); // weak TDS1402

    public int Start(string device) => Devices.TryGetValue(device, out var known) ? Sc.sc_start(known) : -1; // safe TDS1402
}

[Authorize(Policy = "Clerk")]
public class ScannerModel : PageModel
{
    [BindProperty]
    public string DeviceName { get; set; } = "";

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Sc.sc_start(DeviceName.Trim()) == 0 ? RedirectToPage("Done") : Page(); // weak TDS1402
    }

    public IActionResult OnPostFront()
    {
        return Sc.sc_start("front") == 0 ? RedirectToPage("Done") : Page(); // safe TDS1402
    }

    public async Task<IActionResult> OnPostPageAsync(IFormFile page)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        using var copy = new MemoryStream();
        await page.CopyToAsync(copy);
        var bytes = copy.ToArray();
        return Sc.sc_write(bytes, (nuint)page.Length) == 0 ? RedirectToPage("Done") : Page(); // weak TDS1402
    }
}
