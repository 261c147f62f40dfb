using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Shokuin.Devices;

public sealed class DeviceMessage
{
    public string Device { get; set; } = "";
    public string Text { get; set; } = "";
    public int Battery { get; set; }
}

public static class LoggerExtensions
{
    public static void Device(this ILogger logger, string message) => logger.LogInformation(message); // weak TDS1016

    public static void DeviceText(this ILogger logger, string device, string text) =>
        logger.LogInformation("端末 {Device}: {Text}", device, text); // safe TDS1016

    public static void DeviceOneLine(this ILogger logger, string message) =>
        logger.LogInformation(message); // safe TDS1016
}

[Authorize]
public class DeviceHub : Hub
{
    private readonly ILogger<DeviceHub> _logger;
    private readonly TextWriter _file;

    public DeviceHub(ILogger<DeviceHub> logger, TextWriter file)
    {
        _logger = logger;
        _file = file;
    }

    public async Task Report(DeviceMessage message)
    {
        _logger.Device(string.Join(' ', message.Device, message.Text));
        _logger.DeviceText(message.Device, message.Text);
        _logger.DeviceOneLine("端末の電池 " + message.Battery);
        await Console.Error.WriteLineAsync($"device {message.Device}: {message.Text}"); // weak TDS1016
        await Console.Error.WriteLineAsync($"battery {message.Battery}"); // safe TDS1016
    }

    public override async Task OnConnectedAsync()
    {
        var name = Context.GetHttpContext()?.Request.Query["device"].ToString();
        _logger.LogInformation("接続 " + name); // weak TDS1016
        _logger.LogInformation("接続 " + Context.ConnectionId); // safe TDS1016
        await base.OnConnectedAsync();
    }
}
