using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace OnceOnlyDemo.SubsidyApplication;

/// <summary>The keys of cookies and tickets: in a folder that all instances share, encrypted by a certificate outside Development.</summary>
internal static class SharedKeys
{
    public static void AddSharedKeys(this WebApplicationBuilder builder)
    {
        var folder = new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, ".keys"));
        var protection = builder.Services.AddDataProtection().SetApplicationName("OnceOnlyDemo.SubsidyApplication");
        if (builder.Environment.IsDevelopment())
        {
            protection.PersistKeysToFileSystem(folder);
            return;
        }

        var file = builder.Configuration["DataProtection:CertificateFile"]
            ?? throw new InvalidOperationException("DataProtection:CertificateFile がありません。鍵を暗号化する証明書 (PFX) を指定してください。");
        protection
            .PersistKeysToFileSystem(folder)
            .ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, builder.Configuration["DataProtection:CertificatePassword"]));
    }
}
