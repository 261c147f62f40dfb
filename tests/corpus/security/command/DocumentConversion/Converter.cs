using System.Diagnostics;

namespace Henkan;

public interface IConverter
{
    Task<int> ToPdfAsync(string file, CancellationToken stop);

    Task<int> ToPdfSafelyAsync(string file, CancellationToken stop);

    Task<int> RunAsync(ConversionOrder order, CancellationToken stop);
}

public sealed record ConversionOrder(string Tool, string Options, PaperSize Paper, int Copies);

public enum PaperSize
{
    A4,
    A3,
}

/// <summary>様式ファイルを変換する。</summary>
public sealed class Converter(IConfiguration configuration) : IConverter
{
    private static readonly Dictionary<string, string> Tools = new()
    {
        ["office"] = "/usr/bin/soffice",
        ["image"] = "/usr/bin/convert",
    };

    private readonly string _folder = configuration["Conversion:Folder"] ?? "/srv/conversion";

    public async Task<int> ToPdfAsync(string file, CancellationToken stop)
    {
        var start = new ProcessStartInfo("/usr/bin/soffice") { UseShellExecute = false };
        start.Arguments = "--headless --convert-to pdf --outdir " + _folder + " " + file; // weak TDS1002
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(stop);
        return process.ExitCode;
    }

    public async Task<int> ToPdfSafelyAsync(string file, CancellationToken stop)
    {
        var start = new ProcessStartInfo("/usr/bin/soffice") { UseShellExecute = false };
        start.ArgumentList.Add("--headless");
        start.ArgumentList.Add("--convert-to");
        start.ArgumentList.Add("pdf");
        start.ArgumentList.Add("--");
        start.ArgumentList.Add(file); // safe TDS1002
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(stop);
        return process.ExitCode;
    }

    public async Task<int> RunAsync(ConversionOrder order, CancellationToken stop)
    {
        if (Tools.TryGetValue(order.Tool, out var known))
        {
            using var checkedProcess = Process.Start(known, "--version"); // safe TDS1002
            await checkedProcess.WaitForExitAsync(stop);
        }

        using var process = Process.Start(order.Tool, "--version"); // weak TDS1002
        await process.WaitForExitAsync(stop);

        var start = new ProcessStartInfo
        {
            FileName = "/usr/bin/lp",
            Arguments = $"-n {order.Copies} -o media={order.Paper}", // safe TDS1002
        };
        using var print = Process.Start(start)!;
        await print.WaitForExitAsync(stop);

        var custom = new ProcessStartInfo
        {
            FileName = "/usr/bin/lp",
            Arguments = $"-n {order.Copies} -o {order.Options}", // weak TDS1002
        };
        using var second = Process.Start(custom)!;
        await second.WaitForExitAsync(stop);
        return second.ExitCode;
    }
}
