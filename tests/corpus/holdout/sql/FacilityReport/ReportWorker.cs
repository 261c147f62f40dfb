using Microsoft.Data.SqlClient;

namespace Shisetsu.Reports;

public class ReportWorker(IReportQueue queue, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.ReadAllAsync(stoppingToken))
        {
            await RunAsync(job, stoppingToken);
            await MarkAsync(job, stoppingToken);
        }
    }

    private async Task RunAsync(ReportJob job, CancellationToken cancel)
    {
        await using var connection = new SqlConnection(configuration.GetConnectionString("Reports"));
        await connection.OpenAsync(cancel);
        var where = job.Filter.Length > 0 ? $" WHERE facility_name LIKE N'{job.Filter}%'" : "";
        using var command = new SqlCommand("INSERT INTO report_rows SELECT * FROM usage_" + job.Year + where, connection); // weak TDS1001
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task MarkAsync(ReportJob job, CancellationToken cancel)
    {
        await using var connection = new SqlConnection(configuration.GetConnectionString("Reports"));
        await connection.OpenAsync(cancel);
        using var command = new SqlCommand($"UPDATE report_{job.Year} SET done = 1, title = @title WHERE id = '{job.Id}'", connection); // safe TDS1001
        command.Parameters.AddWithValue("@title", job.Title);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
