using System.Diagnostics;
using System.Net;

namespace Insatsu;

public static class DiagnosticEndpoints
{
    private static readonly string[] Hosts = ["printer-1", "printer-2"];

    public static void MapDiagnostics(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/diagnostics").RequireAuthorization("operator");

        group.MapPost("/ping", (string host) =>
        {
            var process = Process.Start(new ProcessStartInfo("/bin/sh", "-c \"ping -c 1 " + host + "\"")); // weak TDS1002
            process?.WaitForExit();
            return Results.Ok(process?.ExitCode);
        });

        group.MapPost("/ping/known", (string host) =>
        {
            if (!Hosts.Contains(host))
            {
                return Results.NotFound();
            }

            var process = Process.Start(new ProcessStartInfo("/bin/sh", "-c \"ping -c 1 " + host + "\"")); // safe TDS1002
            process?.WaitForExit();
            return Results.Ok(process?.ExitCode);
        });

        group.MapPost("/ping/address", (string address) =>
        {
            if (!IPAddress.TryParse(address, out var ip))
            {
                return Results.BadRequest();
            }

            var process = Process.Start("/bin/ping", $"-c 1 {ip}"); // safe TDS1002
            process.WaitForExit();
            return Results.Ok(process.ExitCode);
        });

        group.MapPost("/shell", (ShellOrder order) =>
        {
            var start = new ProcessStartInfo("/bin/bash");
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add("lpstat -p " + order.Printer); // weak TDS1002
            using var process = Process.Start(start);
            return Results.Accepted();
        });

        group.MapPost("/shell/number", (ShellOrder order) =>
        {
            var start = new ProcessStartInfo("/bin/bash");
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add("lpstat -p printer" + order.Number); // safe TDS1002
            using var process = Process.Start(start);
            return Results.Accepted();
        });

        group.MapPost("/list", (ShellOrder order) =>
        {
            using var process = Process.Start("/usr/bin/lpstat", ["-p", order.Printer]); // safe TDS1002
            return Results.Accepted();
        });

        group.MapPost("/script", async (HttpContext context) =>
        {
            var script = await new StreamReader(context.Request.Body).ReadToEndAsync();
            using var process = new Process();
            process.StartInfo.FileName = "/usr/bin/pwsh";
            process.StartInfo.Arguments = "-Command " + script.Replace("\"", "'"); // weak TDS1002
            process.Start();
        });

        group.MapPost("/restart", (RestartOrder order) => Restart(order.Service, order.Fast));
    }

    private static IResult Restart(string service, bool fast)
    {
        var arguments = fast ? $"restart --no-block {service}" : $"restart {service}";
        using var process = Process.Start("/usr/bin/systemctl", arguments); // weak TDS1002
        using var reload = Process.Start("/usr/bin/systemctl", fast ? "daemon-reload --no-block" : "daemon-reload"); // safe TDS1002
        return Results.Accepted();
    }
}

public sealed record ShellOrder(string Printer, int Number);

public sealed record RestartOrder(string Service, bool Fast);
