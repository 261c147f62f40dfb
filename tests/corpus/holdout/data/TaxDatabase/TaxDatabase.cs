using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Zeimu.Data;

public class TaxContext(DbContextOptions<TaxContext> options) : DbContext(options);

public static class TaxDatabase
{
    public static void AddTaxDatabase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddDbContext<TaxContext>(options => options
            .UseNpgsql(configuration.GetConnectionString("Tax"))
            .EnableSensitiveDataLogging()); // weak TDS1306
        services.AddDbContext<DbContext>(options =>
        {
            options.UseNpgsql(configuration.GetConnectionString("Tax"));
            if (environment.IsDevelopment())
            {
                options.EnableSensitiveDataLogging(); // safe TDS1306
            }
        });
        services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.All); // weak TDS1306
        services.AddHttpLogging(logging => logging.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.ResponseStatusCode); // safe TDS1306
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/srv/keys")); // weak TDS1114
    }

    public static void AddPortalKeys(this IServiceCollection services, System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) =>
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/srv/keys")).ProtectKeysWithCertificate(certificate); // safe TDS1114

    public static NpgsqlDataSource Maintenance(string host) =>
        NpgsqlDataSource.Create($"Host={host};Database=tax;Username=postgres;SSL Mode=VerifyFull"); // weak TDS1403

    public static NpgsqlDataSource Reader(string host) =>
        NpgsqlDataSource.Create($"Host={host};Database=tax;Username=tax_reader;SSL Mode=VerifyFull"); // safe TDS1403

    public static string Work() => Path.GetTempFileName(); // weak TDS1404

    public static string Work2() => Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()); // safe TDS1404

    public static void Publish(string file) =>
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherWrite); // weak TDS1404

    public static void Keep(string file) =>
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite); // safe TDS1404
}
