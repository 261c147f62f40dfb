using System.Net;
using System.Text;

namespace Insatsu;

public interface IPrinterGateway
{
    Task<PrintOutcome> PrintAsync(PrintJob job, CancellationToken stop);
}

public enum PrintOutcome
{
    Printed,
    Refused,
}

public sealed record PrintJob(string Printer, string Document, int Copies)
{
    public string Address => $"https://{Printer}.print.example.jp";
}

/// <summary>窓口のプリンターへ送る。</summary>
public abstract class PrinterGatewayBase(HttpClient http) : IPrinterGateway
{
    public async Task<PrintOutcome> PrintAsync(PrintJob job, CancellationToken stop)
    {
        var address = Locate(job);
        using var content = new StringContent(job.Document, Encoding.UTF8, "text/plain");
        using var response = await http.PostAsync(address + "/jobs", content, stop); // weak TDS1008
        using var status = await http.GetAsync("https://status.print.example.jp/copies/" + job.Copies, stop); // safe TDS1008
        return response.StatusCode == HttpStatusCode.OK && status.StatusCode == HttpStatusCode.OK ? PrintOutcome.Printed : PrintOutcome.Refused;
    }

    protected abstract string Locate(PrintJob job);
}

public sealed class NamedPrinterGateway(HttpClient http) : PrinterGatewayBase(http)
{
    protected override string Locate(PrintJob job) => job.Address;
}

public sealed class CounterPrinters(HttpClient http)
{
    private static readonly string[] Printers = ["counter-1", "counter-2", "counter-3"];

    public async Task<string> StatusAsync(PrintJob job)
    {
        var printer = Array.Find(Printers, name => name == job.Printer) ?? Printers[0];
        return await http.GetStringAsync($"https://{printer}.print.example.jp/status"); // safe TDS1008
    }

    public async Task<string> TraysAsync(PrintJob job)
    {
        var printer = job switch
        {
            { Printer: "" } => Printers[0],
            { Printer: var name } => name,
        };
        return await http.GetStringAsync($"https://{printer}.print.example.jp/trays"); // weak TDS1008
    }

    public async Task<bool> CancelAsync(string printer, int job)
    {
        string? address = null;
        try
        {
            address = Check(printer);
            using var response = await http.DeleteAsync($"{address}/jobs/{job}"); // safe TDS1008
            return response.IsSuccessStatusCode;
        }
        finally
        {
            address = null;
        }
    }

    public async Task<bool> ResumeAsync(string printer, int job)
    {
        var address = "https://" + (printer ?? throw new ArgumentNullException(nameof(printer)));
        using var response = await http.PutAsync($"{address}/jobs/{job}", null); // weak TDS1008
        return response.IsSuccessStatusCode;
    }

    private static string Check(string printer) => Printers.Contains(printer)
        ? $"https://{printer}.print.example.jp"
        : throw new ArgumentException("プリンターの一覧にありません。", nameof(printer));
}
