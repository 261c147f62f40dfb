using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Madoguchi.Queue;

[Authorize(Roles = "counter")]
public class QueueHub(IQueueJournal journal) : Hub
{
    public Task Call(string window, int number)
    {
        journal.Called(window, number);
        return Clients.All.SendAsync("called", number);
    }

    public Task Pause(string reason)
    {
        journal.Paused(reason);
        return Clients.All.SendAsync("paused");
    }
}
