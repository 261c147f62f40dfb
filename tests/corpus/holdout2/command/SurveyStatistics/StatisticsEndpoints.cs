using System.Diagnostics;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Survey.Statistics;

public static class StatisticsEndpoints
{
    private static readonly IReadOnlyDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["mean"] = "/opt/stat/mean.py",
        ["median"] = "/opt/stat/median.py",
    };

    public static void MapStatistics(this IEndpointRouteBuilder app) =>
        app.MapPost("/statistics", RunAsync).RequireAuthorization("Statistics");

    private static async Task<IResult> RunAsync(HttpRequest request, CancellationToken ct)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var job = JObject.Parse(await reader.ReadToEndAsync(ct));
        var column = job["column"]?.Value<string>() ?? "answer";
        var rows = job.Value<int>("rows");
        var method = (string?)job.SelectToken("options.method") ?? "mean";

        Process? process;
        if (rows > 0)
        {
            process = Process.Start("/usr/bin/python3", $"/opt/stat/head.py --rows {rows}"); // safe TDS1002
        }
        else if (Scripts.TryGetValue(method, out var script))
        {
            process = Process.Start("/usr/bin/python3", [script, "--column", column]); // safe TDS1002
        }
        else
        {
            process = Process.Start("/usr/bin/python3", "/opt/stat/" + method + ".py"); // weak TDS1002
        }

        using (process)
        {
            await process.WaitForExitAsync(ct);
        }

        var shell = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true };
        shell.ArgumentList.Add("-c");
        shell.ArgumentList.Add($"wc -l /srv/survey/{column}.csv"); // weak TDS1002
        using var counting = Process.Start(shell);
        await (counting?.WaitForExitAsync(ct) ?? Task.CompletedTask);
        return Results.Ok();
    }
}
