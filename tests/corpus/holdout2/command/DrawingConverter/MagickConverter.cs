using System.Diagnostics;

namespace Planning.Drawings;

public sealed class MagickConverter(IConfiguration configuration) : IDrawingConverter
{
    private readonly string _program = configuration["Converter:Program"] ?? "/usr/bin/magick";

    public async Task<int> ConvertAsync(string drawingNo, ConvertOptions options, CancellationToken ct)
    {
        var info = new ProcessStartInfo(_program)
        {
            UseShellExecute = false,
            Arguments = $"-density {options.Dpi} /srv/drawings/{drawingNo}.dwg /srv/previews/{drawingNo}.{options.Format}", // weak TDS1002
        };

        var first = await RunAsync(info, ct);
        if (first != 0 || options.Title is null)
        {
            return first;
        }

        var annotate = new ProcessStartInfo { FileName = _program, UseShellExecute = false };
        annotate.ArgumentList.Add("-comment");
        annotate.ArgumentList.Add(options.Title); // safe TDS1002
        annotate.ArgumentList.Add("/srv/previews/latest.png");
        return await RunAsync(annotate, ct);
    }

    public Task<int> ThumbnailAsync(int drawingNo, PaperSize size, CancellationToken ct)
    {
        var edge = size switch { PaperSize.A1 => 480, PaperSize.A3 => 320, _ => 200 };
        var info = new ProcessStartInfo(_program, $"/srv/drawings/{drawingNo}.dwg -thumbnail {edge} /srv/previews/{drawingNo}-{size}.png"); // safe TDS1002
        info.UseShellExecute = false;
        return RunAsync(info, ct);
    }

    private static async Task<int> RunAsync(ProcessStartInfo info, CancellationToken ct)
    {
        using var process = Process.Start(info) ?? throw new InvalidOperationException("The converter did not start.");
        await process.WaitForExitAsync(ct);
        return process.ExitCode;
    }
}
