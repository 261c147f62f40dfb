using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using TokyoService.Storage;

namespace TokyoService.Hosting;

/// <summary>The keys of cookies and drafts: in the database, where every instance finds them, encrypted by a certificate.</summary>
internal static class ProtectedKeys
{
    private const string Missing = """
        DataProtection:CertificateFile がありません。鍵を暗号化する証明書 (PFX) を指定してください。作り方は README.md にあります。
        DataProtection:CertificateFile is missing. Name the certificate (PFX) that encrypts the keys; README.md says how to make one.
        """;

    public static void AddProtectedKeys(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("TokyoService");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(options =>
                options.XmlRepository = new KeysInDatabase(services.GetRequiredService<IServiceScopeFactory>())));

        var file = builder.Configuration["DataProtection:CertificateFile"];
        if (!string.IsNullOrEmpty(file))
        {
            protection.ProtectKeysWithCertificate(
                X509CertificateLoader.LoadPkcs12FromFile(file, builder.Configuration["DataProtection:CertificatePassword"]));
        }
        else if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException(Missing);
        }
    }
}
