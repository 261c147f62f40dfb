using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Daicho.Data;

public sealed class LedgerDb(DbContextOptions<LedgerDb> options) : DbContext(options);

public static class Connections
{
    // 開発時の名残
    private static readonly string Fallback = "Host=db01;Database=ledger;Username=ledger_app;Password=Ledger#2024;SSL Mode=VerifyFull"; // weak TDS1107

    private const string Template = "Host={0};Database=ledger;Username=ledger_app;Password={1};SSL Mode=VerifyFull"; // safe TDS1107

    public static IServiceCollection AddLedger(this IServiceCollection services, IConfiguration configuration)
    {
        var text = configuration.GetConnectionString("Ledger") ?? Fallback;
        services.AddDbContext<LedgerDb>(o => o.UseNpgsql(text));
        return services;
    }

    public static IServiceCollection AddLedgerStrict(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbContext<LedgerDb>(o => o.UseNpgsql(configuration.GetConnectionString("Ledger"))); // safe TDS1107
        return services;
    }

    public static NpgsqlConnection Batch()
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = "db01",
            Database = "ledger",
            Username = "ledger_batch",
            Password = "b4tch-Pa55-9911", // weak TDS1107
            SslMode = SslMode.VerifyFull,
        };
        return new NpgsqlConnection(builder.ConnectionString);
    }

    public static NpgsqlConnection BatchFromEnvironment()
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = "db01",
            Database = "ledger",
            Username = "ledger_batch",
            Password = Environment.GetEnvironmentVariable("LEDGER_PASSWORD"), // safe TDS1107
            SslMode = SslMode.VerifyFull,
        };
        return new NpgsqlConnection(builder.ConnectionString);
    }

    public static string Compose(string host, string password) => string.Format(Template, host, password);
}
