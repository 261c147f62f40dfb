using System.Diagnostics;

namespace KyokaSinsei.Drawings;

public interface IDrawingConverter
{
    Task<int> ToPdfAsync(string storedName, string paper);
    Task<int> ToThumbnailAsync(string storedName, string size);
    Task<int> PrintAsync(string printer, int copies);
}

internal sealed class DrawingConverter(IWebHostEnvironment environment) : IDrawingConverter
{
    private string Work => Path.Combine(environment.ContentRootPath, "work");

    public Task<int> ToPdfAsync(string storedName, string paper)
    {
        var info = new ProcessStartInfo
        {
            FileName = "/usr/bin/dwg2pdf",
            Arguments = $"--paper={paper} plan.dwg", // weak TDS1002
            WorkingDirectory = Work,
        };
        return RunAsync(info);
    }

    public Task<int> ToThumbnailAsync(string storedName, string size)
    {
        var info = new ProcessStartInfo("/usr/bin/convert") { WorkingDirectory = Work };
        info.ArgumentList.Add("plan.png");
        info.ArgumentList.Add("-resize");
        info.ArgumentList.Add(size); // safe TDS1002
        info.ArgumentList.Add("thumb.png");
        return RunAsync(info);
    }

    public Task<int> PrintAsync(string printer, int copies)
    {
        var queue = printer switch { "窓口" => "counter01", "事務室" => "office02", _ => throw new ArgumentOutOfRangeException(nameof(printer)) };
        return RunAsync(new ProcessStartInfo("lp", $"-d {queue} -n {copies} plan.pdf")); // safe TDS1002
    }

    private static async Task<int> RunAsync(ProcessStartInfo info)
    {
        using var process = Process.Start(info) ?? throw new InvalidOperationException("変換を開始できません。");
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
