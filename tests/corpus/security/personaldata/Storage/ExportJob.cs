using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Shinsei.Drafts;

public interface IDraftTable
{
    IAsyncEnumerable<DraftForm> AllAsync(CancellationToken ct);
}

public sealed class ExportJob(IDraftTable table, IDataProtectionProvider protection)
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "export");

    public async Task WriteAsync(CancellationToken ct)
    {
        await using var writer = new StreamWriter(Path.Combine(_folder, "drafts.txt"), append: false, Encoding.UTF8);
        await foreach (var form in table.AllAsync(ct))
        {
            await writer.WriteLineAsync(form.Shimei); // weak TDS1304
        }
    }

    public async Task WriteCountAsync(CancellationToken ct)
    {
        await using var writer = new StreamWriter(Path.Combine(_folder, "drafts-count.txt"), append: false, Encoding.UTF8);
        var steps = new int[10];
        await foreach (var form in table.AllAsync(ct))
        {
            steps[form.Step]++;
        }

        await writer.WriteLineAsync(string.Join('\t', steps)); // safe TDS1304
    }

    public void Save(DraftForm form)
    {
        File.WriteAllText(Path.Combine(_folder, $"{form.Id:N}.json"), JsonSerializer.Serialize(form)); // weak TDS1304
    }

    public void SaveProtected(DraftForm form)
    {
        var protector = protection.CreateProtector("export");
        File.WriteAllText(Path.Combine(_folder, $"{form.Id:N}.bin"), protector.Protect(JsonSerializer.Serialize(form))); // safe TDS1304
    }

    public Task LinesAsync(IEnumerable<DraftForm> forms, CancellationToken ct) =>
        File.AppendAllLinesAsync(Path.Combine(_folder, "tel.txt"), forms.Select(f => f.TelephoneNumber), ct); // weak TDS1304

    public Task IdLinesAsync(IEnumerable<DraftForm> forms, CancellationToken ct) =>
        File.AppendAllLinesAsync(Path.Combine(_folder, "ids.txt"), forms.Select(f => f.Id.ToString("N")), ct); // safe TDS1304
}
