using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Koho.Notices;

[Authorize]
public class NoticeHub(INoticeStore store) : Hub
{
    public async Task Push(string name, byte[] data)
    {
        if (data.Length > 1_000_000)
        {
            throw new HubException("大きすぎます。");
        }

        using var memory = new MemoryStream(data);
        await store.SaveAsync(name, memory);
        memory.Position = 0;
        await store.SaveOriginalAsync(name, memory);
    }
}
