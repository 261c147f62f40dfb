using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kyotsu.Data;

public class MainDb(DbContextOptions<MainDb> options) : DbContext(options);

public static class Connections
{
    private const string Admin = "Host=db01.example.lg.jp;Database=main;Username=postgres;SSL Mode=VerifyFull"; // weak TDS1403

    private const string Service = "Host=db01.example.lg.jp;Database=main;Username=main_app;SSL Mode=VerifyFull"; // safe TDS1403

    public static void AddMain(this IServiceCollection services, bool migrate) =>
        services.AddDbContext<MainDb>(o => o.UseNpgsql(migrate ? Admin : Service));

    public static NpgsqlConnectionStringBuilder Builder(string host) => new()
    {
        Host = host,
        Username = "postgres", // weak TDS1403
        SslMode = SslMode.VerifyFull,
    };

    public static NpgsqlConnectionStringBuilder BuilderService(string host) => new()
    {
        Host = host,
        Username = "postgres_reader", // safe TDS1403
        SslMode = SslMode.VerifyFull,
    };

    public static SqlConnectionStringBuilder Sql(string server)
    {
        var builder = new SqlConnectionStringBuilder { DataSource = server, Encrypt = SqlConnectionEncryptOption.Strict };
        builder.UserID = "sa"; // weak TDS1403
        return builder;
    }

    public static SqlConnectionStringBuilder SqlService(string server)
    {
        var builder = new SqlConnectionStringBuilder { DataSource = server, Encrypt = SqlConnectionEncryptOption.Strict };
        builder.UserID = "sa_tosho"; // safe TDS1403
        return builder;
    }

    public static SqlConnection Open(string secret) =>
        new($"Server=db02.example.lg.jp;Database=main;User Id=sa;Password={secret};Encrypt=Strict"); // weak TDS1403

    public static SqlConnection OpenIntegrated() =>
        new("Server=db02.example.lg.jp;Database=main;Integrated Security=true;Encrypt=Strict"); // safe TDS1403

    public static string MySql(string secret) => "Server=db03.example.lg.jp;Database=main;Uid=root;Pwd=" + secret + ";SslMode=VerifyFull"; // weak TDS1403

    public static string MySqlService(string secret) => "Server=db03.example.lg.jp;Database=main;Uid=main_app;Pwd=" + secret + ";SslMode=VerifyFull"; // safe TDS1403

    public static DbConnectionStringBuilder Generic() => new()
    {
        ["Server"] = "db04.example.lg.jp",
        ["User ID"] = "root", // weak TDS1403
        ["SslMode"] = "VerifyFull",
    };

    public static DbConnectionStringBuilder GenericService() => new()
    {
        ["Server"] = "db04.example.lg.jp",
        ["User ID"] = "kyotsu_app", // safe TDS1403
        ["SslMode"] = "VerifyFull",
    };

    public static void AddReports(this IServiceCollection services, IConfiguration configuration) =>
        services.AddNpgsql("Host=" + configuration["Db:Host"] + ";Database=reports;User ID=postgres;SSL Mode=VerifyFull"); // weak TDS1403

    public static void AddReportsService(this IServiceCollection services, IConfiguration configuration) =>
        services.AddNpgsql("Host=" + configuration["Db:Host"] + ";Database=postgres;User ID=reports_app;SSL Mode=VerifyFull"); // safe TDS1403

    public static string Oracle(string secret) => string.Format("Data Source=db05.example.lg.jp;User Id=SYSTEM;Password={0}", secret); // weak TDS1403

    public static string OracleService(string secret) => string.Format("Data Source=db05.example.lg.jp;User Id=MAIN_APP;Password={0}", secret); // safe TDS1403

    private static void AddNpgsql(this IServiceCollection services, string text) => services.AddDbContextFactory<MainDb>(o => o.UseNpgsql(text));
}
