using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Gomi.Queue;

public interface IQueueStore
{
    Task AddAsync(string item);
}

[Authorize]
public class QueueHub(IQueueStore store) : Hub
{
    public async Task Add(string item)
    {
        try
        {
            await store.AddAsync(item);
        }
        catch (IOException ex)
        {
            await Clients.Caller.SendAsync("failed", ex.ToString()); // weak TDS1303
        }
        catch (QueueException)
        {
            await Clients.Caller.SendAsync("failed", "受付を締め切りました。"); // safe TDS1303
        }
    }
}

[Authorize]
public class QueuePage(IQueueStore store, ILogger<QueuePage> logger) : PageModel
{
    public string? Error { get; private set; }

    public async Task<IActionResult> OnPostAsync(string item)
    {
        try
        {
            await store.AddAsync(item);
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "受付処理の失敗");
            ModelState.AddModelError("", ex.Message); // weak TDS1303
            ModelState.AddModelError("item", "受け付けられませんでした。"); // safe TDS1303
        }

        return ModelState.IsValid ? RedirectToPage() : Page();
    }
}
