using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Suido.Live;

[Authorize(Roles = "field-staff")]
public class MeterHub(IMeterStore store) : Hub
{
    public async Task Subscribe(string route)
    {
        var meters = await store.ListAsync(route);
        await Clients.Caller.SendAsync("meters", meters);
    }

    public async Task SubscribeZone(MeterZone zone) => await Clients.Caller.SendAsync("meters", await store.ListZoneAsync(zone));

    public async Task Correct(string meterNo, int reading) => await store.CorrectAsync(meterNo, reading);

    public async Task Reset(string meterNo) => await store.ResetAsync(meterNo);
}

public enum MeterZone
{
    East,
    West,
}
