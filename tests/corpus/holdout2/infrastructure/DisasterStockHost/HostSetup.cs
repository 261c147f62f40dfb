using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Disaster.Stock;

public static class HostSetup
{
    public static IServiceCollection AddSharedKeys(this IServiceCollection services)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/srv/keys")); // weak TDS1114
        return services;
    }

    public static IServiceCollection AddProtectedKeys(this IServiceCollection services, X509Certificate2 certificate)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/srv/keys")).ProtectKeysWithCertificate(certificate); // safe TDS1114
        return services;
    }

    public static IServiceCollection AddStock(this IServiceCollection services)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create("Host=db01.city.example.jp;Database=stock;Username=postgres;SSL Mode=VerifyFull")); // weak TDS1403
        services.AddKeyedSingleton("app", (_, _) => NpgsqlDataSource.Create("Host=db01.city.example.jp;Database=stock;Username=stock_app;SSL Mode=VerifyFull")); // safe TDS1403
        services.AddKeyedSingleton("report", (_, _) => new SqlConnectionStringBuilder("Server=db02.city.example.jp;Database=stock;User ID=sa;Encrypt=Strict")); // weak TDS1403
        services.AddKeyedSingleton("batch", (_, _) => new SqlConnectionStringBuilder("Server=db02.city.example.jp;Database=stock;Integrated Security=true;Encrypt=Strict")); // safe TDS1403

        services.Configure<CookieAuthenticationOptions>("staff", options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = TimeSpan.FromDays(365); // weak TDS1213
        });
        services.Configure<CookieAuthenticationOptions>("citizen", options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(20); // safe TDS1213
        });
        return services;
    }
}

public sealed class StockExport(ILogger<StockExport> logger)
{
    public void Write(IEnumerable<string> lines)
    {
        File.WriteAllLines(Path.Combine(Path.GetTempPath(), "stock-export.csv"), lines); // weak TDS1404
        var folder = Directory.CreateTempSubdirectory("stock-"); // safe TDS1404
        File.WriteAllLines(Path.Combine(folder.FullName, "stock.csv"), lines); // safe TDS1404
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); // safe TDS1404
            File.SetUnixFileMode("/srv/stock/stock.csv", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite); // weak TDS1404
        }

        logger.LogInformation("Stock exported");
    }
}
