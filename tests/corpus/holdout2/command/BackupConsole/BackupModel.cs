using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Operations.Backup;

[Authorize(Policy = "Operations")]
public class BackupModel(BackupRunner runner, IAuditTrail audit) : PageModel
{
    [BindProperty]
    public BackupInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await audit.RecordAsync("backup.start", ct);
        runner.Label = Input.Label;
        await runner.DumpAsync(Input.Schema, ct);
        await runner.ArchiveAsync(Input.Generation, ct);
        return RedirectToPage("/Index");
    }
}

public class BackupInput
{
    public string Label { get; set; } = "";
    public string Schema { get; set; } = "";
    public int Generation { get; set; }
}

public interface IAuditTrail
{
    Task RecordAsync(string action, CancellationToken ct);
}

public sealed class BackupRunner
{
    private static readonly string[] Schemas = ["resident", "tax", "facility"];
    private readonly ConcurrentQueue<int> _exits = new();

    public string? Label { get; set; }

    public async Task DumpAsync(string schema, CancellationToken ct)
    {
        var arguments = new StringBuilder("--no-owner");
        if (Schemas.Contains(schema))
        {
            arguments.Append(" --schema=").Append(schema);
        }

        var dump = new ProcessStartInfo("/usr/bin/pg_dump", arguments.ToString()); // safe TDS1002
        await StartAsync(dump, ct);

        var tag = new Process();
        tag.StartInfo.FileName = "/usr/bin/restic";
        tag.StartInfo.Arguments = "tag --set " + Label; // weak TDS1002
        tag.Start();
        await tag.WaitForExitAsync(ct);
    }

    public async Task ArchiveAsync(int generation, CancellationToken ct)
    {
        string[] arguments = ["keep", generation.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        await StartAsync(new ProcessStartInfo("/usr/bin/rotate", arguments), ct); // safe TDS1002

        var command = $"tar czf /backup/{generation:D3}.tgz /srv/data && logger '{Label}'";
        await StartAsync(new ProcessStartInfo("/bin/bash", ["-c", command]), ct); // weak TDS1002
    }

    private async Task StartAsync(ProcessStartInfo info, CancellationToken ct)
    {
        using var process = Process.Start(info);
        if (process is not null)
        {
            await process.WaitForExitAsync(ct);
            _exits.Enqueue(process.ExitCode);
        }
    }
}
