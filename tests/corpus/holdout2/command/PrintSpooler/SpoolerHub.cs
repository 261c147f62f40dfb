using System.Threading.Channels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Print.Spooler;

public sealed record PrintOrder((string Printer, int Copies) Target, IReadOnlyDictionary<string, string> Options);

[Authorize(Roles = "Counter")]
public sealed class SpoolerHub(Channel<PrintOrder> orders) : Hub
{
    public ValueTask Print(string printer, int copies, Dictionary<string, string> options) =>
        orders.Writer.WriteAsync(new PrintOrder((printer, copies), options), Context.ConnectionAborted);
}
