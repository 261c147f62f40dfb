using Dapper;
using Npgsql;

namespace Notice.Export;

public sealed class ExportWorker(ExportQueue queue, NpgsqlDataSource source, ILogger<ExportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.ReadAllAsync(stoppingToken))
        {
            var (category, tag, year) = job;
            await using var connection = await source.OpenConnectionAsync(stoppingToken);

            var titles = await connection.QueryAsync<string>("SELECT title FROM notice WHERE category = '" + category + "'"); // weak TDS1001
            var tagged = await connection.QueryAsync<string>("SELECT title FROM notice WHERE tag = @tag", new { tag }); // safe TDS1001
            var yearly = await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM notice_{year}"); // safe TDS1001

            logger.LogInformation("Exported {Titles} titles, {Tagged} tagged, {Yearly} in the year", titles.Count(), tagged.Count(), yearly);
        }
    }
}
