using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Helpdesk.Network;

public static partial class Diagnostics
{
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{0,61}\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex HostName();

    public static IEndpointRouteBuilder MapDiagnostics(this IEndpointRouteBuilder app)
    {
        var desk = app.MapGroup("/desk").RequireAuthorization("NetworkAdmin");

        desk.MapGet("/ping", (string host) =>
        {
            using var process = Process.Start("/bin/sh", "-c \"ping -c 1 " + host + "\""); // weak TDS1002
            process.WaitForExit(5000);
            return Results.Ok(process.ExitCode);
        });

        desk.MapGet("/ping/checked", (string host) =>
        {
            if (!HostName().IsMatch(host))
            {
                return Results.BadRequest();
            }

            using var process = Process.Start("/usr/bin/ping", "-c 1 " + host); // safe TDS1002
            process.WaitForExit(5000);
            return Results.Ok(process.ExitCode);
        });

        desk.MapGet("/trace", (string address) =>
        {
            if (!IPAddress.TryParse(address, out var ip))
            {
                return Results.BadRequest();
            }

            using var process = Process.Start("/usr/bin/tracepath", $"-n {ip}"); // safe TDS1002
            process.WaitForExit(20000);
            return Results.Ok(process.ExitCode);
        });

        desk.MapGet("/tools/{**tool}", (string tool) =>
        {
            var info = new ProcessStartInfo();
            info.FileName = Path.Combine("/opt/desk/bin", tool); // weak TDS1002
            info.ArgumentList.Add("--version");
            return Run(info);
        });

        desk.MapGet("/reports/{kind}", (string kind) => Run(new ProcessStartInfo(Program(kind)))); // safe TDS1002

        desk.MapGet("/dig", Dig);
        return app;

        static IResult Dig(HttpRequest request)
        {
            var query = request.Query.TryGetValue("name", out var values) ? values.ToString() : "localhost";
            var type = Enum.TryParse<RecordType>(request.Query["type"], ignoreCase: true, out var parsed) ? parsed : RecordType.A;
            var typed = new ProcessStartInfo("/usr/bin/dig") { Arguments = $"-t {type} city.example.jp" }; // safe TDS1002
            var named = new ProcessStartInfo("/usr/bin/dig", string.Join(' ', "+short", "-t", type, query)); // weak TDS1002
            return Run(query == "localhost" ? typed : named);
        }
    }

    private enum RecordType
    {
        A,
        Aaaa,
        Mx,
    }

    private static string Program(string kind) => kind switch
    {
        "arp" => "/usr/sbin/arp",
        "routes" => "/usr/sbin/route",
        _ => "/bin/true",
    };

    private static IResult Run(ProcessStartInfo info)
    {
        info.RedirectStandardOutput = true;
        using var process = Process.Start(info)!;
        return Results.Text(process.StandardOutput.ReadToEnd());
    }
}
