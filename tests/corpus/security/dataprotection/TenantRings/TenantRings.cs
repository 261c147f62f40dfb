using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Kyotsu.Tenants;

internal sealed class TenantRings(string root, X509Certificate2Collection certificates)
{
    public IDataProtectionProvider Open(string code)
    {
        var folder = new DirectoryInfo(Path.Combine(root, Path.GetFileName(code)));
        return DataProtectionProvider.Create(folder); // weak TDS1114
    }

    public IDataProtectionProvider OpenProtected(string code)
    {
        var folder = new DirectoryInfo(Path.Combine(root, Path.GetFileName(code)));
        return DataProtectionProvider.Create(folder, certificates[0]); // safe TDS1114
    }

    public IDataProtectionProvider OpenSetup(string code) =>
        DataProtectionProvider.Create(new DirectoryInfo(root), setup => setup.SetApplicationName(code)); // weak TDS1114

    public IDataProtectionProvider OpenSetupProtected(string code) =>
        DataProtectionProvider.Create(new DirectoryInfo(root), setup => setup.SetApplicationName(code).ProtectKeysWithCertificate(certificates[0])); // safe TDS1114

    public void Configure(IServiceCollection services, string code)
    {
        IDataProtectionBuilder ring = services.AddDataProtection(o => o.ApplicationDiscriminator = code);
        ring = ring.PersistKeysToFileSystem(new DirectoryInfo(root)).SetDefaultKeyLifetime(TimeSpan.FromDays(60)); // weak TDS1114
        ring.AddKeyManagementOptions(o => o.AutoGenerateKeys = true);
    }

    // 試験用: 鍵は保存しない
    public static IDataProtectionProvider Memory() => new EphemeralDataProtectionProvider(); // safe TDS1114
}
