using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Uketsuke.Web;

[Authorize]
public class TakeModel(IReceipts receipts, ILogger<TakeModel> logger) : PageModel
{
    public string? ErrorText { get; private set; }

    public async Task<IActionResult> OnPostAsync(int counter)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await receipts.TakeAsync(counter);
            return RedirectToPage("Done");
        }
        catch (ReceiptClosedException e)
        {
            ErrorText = e.UserMessage; // safe TDS1303
        }
        catch (IOException e)
        {
            ModelState.AddModelError(string.Empty, e.Message); // weak TDS1303
        }
        catch (TimeoutException e)
        {
            logger.LogError(e, "時間切れ");
            ModelState.AddModelError(string.Empty, "時間内に終わりませんでした。"); // safe TDS1303
        }

        return Page();
    }
}

[Authorize]
public sealed class TakeHub(IReceipts receipts, ILogger<TakeHub> logger) : Hub
{
    public async Task<int> Take(int counter)
    {
        try
        {
            return await receipts.TakeAsync(counter);
        }
        catch (InvalidOperationException e)
        {
            throw new HubException(e.Message); // weak TDS1303
        }
    }

    public async Task<int> TakePlain(int counter)
    {
        try
        {
            return await receipts.TakeAsync(counter);
        }
        catch (InvalidOperationException e)
        {
            logger.LogError(e, "採番に失敗");
            throw new HubException("採番できませんでした。"); // safe TDS1303
        }
    }
}
