using Npgsql;

namespace Yakan;

public class ExportJob : BackgroundService
{
    private const string Owner = "Host=db03.city.example.lg.jp;Database=zaimu;Username=postgres;SSL Mode=VerifyFull"; // weak TDS1403

    private const string Limited = "Host=db03.city.example.lg.jp;Database=zaimu;Username=zaimu_reader;SSL Mode=VerifyFull"; // safe TDS1403

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var owner = NpgsqlDataSource.Create(Owner);
        await using var limited = NpgsqlDataSource.Create(Limited);
        await using var command = limited.CreateCommand("SELECT count(*) FROM ledgers");
        var count = (long)(await command.ExecuteScalarAsync(stoppingToken) ?? 0L);
        await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), "ledger-count.txt"), count.ToString(), stoppingToken); // weak TDS1404

        var folder = Directory.CreateTempSubdirectory("yakan");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "ledger-count.txt"), count.ToString(), stoppingToken); // safe TDS1404
        File.SetUnixFileMode("/srv/yakan/ledger-count.txt", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite); // weak TDS1404
        File.SetUnixFileMode("/srv/yakan/ledger-last.txt", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead); // safe TDS1404
    }
}
