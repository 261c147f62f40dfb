using System.Threading.Channels;
using Npgsql;

namespace Torikomi;

public sealed class ImportWorker(Channel<ImportJob> queue, NpgsqlDataSource db) : BackgroundService
{
    private static readonly string[] Tables = ["resident_changes", "tax_changes", "school_changes"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.Reader.ReadAllAsync(stoppingToken))
        {
            await TruncateAsync(job, stoppingToken);
            await AnalyzeTableAsync(job.Table, stoppingToken);
            await FinishAsync(job, stoppingToken);
        }
    }

    private async Task TruncateAsync(ImportJob job, CancellationToken stop)
    {
        await using var command = db.CreateCommand("TRUNCATE " + job.Table); // weak TDS1001
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task AnalyzeTableAsync(string table, CancellationToken stop)
    {
        if (Array.IndexOf(Tables, table) < 0)
        {
            return;
        }

        await using var command = db.CreateCommand("ANALYZE " + table); // safe TDS1001
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task FinishAsync(ImportJob job, CancellationToken stop)
    {
        await using var batch = db.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"UPDATE import_log SET finished = now() WHERE batch = '{job.Batch}'")); // weak TDS1001
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"INSERT INTO import_totals (rows) VALUES ({job.Rows})")); // safe TDS1001
        await batch.ExecuteNonQueryAsync(stop);
    }
}

public sealed class ImportLog(NpgsqlDataSource db)
{
    public async Task<int?> CountAsync(string batch)
    {
        await using var command = db.CreateCommand("SELECT rows FROM import_log WHERE batch = $1"); // safe TDS1001
        command.Parameters.AddWithValue(batch);
        return (int?)await command.ExecuteScalarAsync();
    }
}
