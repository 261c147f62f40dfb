using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Kyotsu.Hosting;

public static class KeyRings
{
    public static void AddSharedFolder(this IServiceCollection services)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/mnt/keys")); // weak TDS1114
    }

    public static void AddSharedFolderProtected(this IServiceCollection services, X509Certificate2 certificate)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/mnt/keys")).ProtectKeysWithCertificate(certificate); // safe TDS1114
    }

    public static void AddNamed(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("juki-portal");
        keys.PersistKeysToFileSystem(new DirectoryInfo(builder.Configuration["Keys:Path"] ?? "keys")); // weak TDS1114
    }

    public static void AddNamedProtected(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("juki-portal");
        keys.PersistKeysToFileSystem(new DirectoryInfo(builder.Configuration["Keys:Path"] ?? "keys")); // safe TDS1114
        keys.ProtectKeysWithCertificate(builder.Configuration["Keys:Thumbprint"] ?? throw new InvalidOperationException());
    }

    public static void AddRegistry(this IServiceCollection services)
    {
        if (OperatingSystem.IsWindows())
        {
            services.AddDataProtection().PersistKeysToRegistry(Microsoft.Win32.Registry.LocalMachine.CreateSubKey("SOFTWARE\\Kyotsu")); // weak TDS1114
        }
    }

    public static void AddRegistryProtected(this IServiceCollection services)
    {
        if (OperatingSystem.IsWindows())
        {
            services.AddDataProtection().PersistKeysToRegistry(Microsoft.Win32.Registry.LocalMachine.CreateSubKey("SOFTWARE\\Kyotsu")).ProtectKeysWithDpapi(protectToLocalMachine: true); // safe TDS1114
        }
    }

    // 既定の保管場所(Windows では DPAPI)だけを使う
    public static void AddDefault(this IServiceCollection services) =>
        services.AddDataProtection().SetDefaultKeyLifetime(TimeSpan.FromDays(90)); // safe TDS1114
}
