using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication();
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
var certificate = X509CertificateLoader.LoadPkcs12FromFile(builder.Configuration["Keys:Pfx"]!, builder.Configuration["Keys:PfxPassword"]);

if (builder.Configuration["Keys:Store"] == "nfs")
{
    builder.Services.AddDataProtection()
        .SetApplicationName("madoguchi")
        .PersistKeysToFileSystem(new DirectoryInfo("/srv/madoguchi/keys")) // weak TDS1114
        .SetDefaultKeyLifetime(TimeSpan.FromDays(30));
}
else
{
    builder.Services.AddDataProtection()
        .SetApplicationName("madoguchi")
        .PersistKeysToFileSystem(new DirectoryInfo("/srv/madoguchi/keys")) // safe TDS1114
        .ProtectKeysWithCertificate(certificate)
        .UnprotectKeysWithAnyCertificate(certificate);
}

var app = builder.Build();
app.UseHttpsRedirection();
app.UseHsts();
app.Use(async (context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    await next(context);
});
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/", () => "ok");
app.Run();

public static class KeyStore
{
    public static void Use(KeyManagementOptions options, DirectoryInfo folder, ILoggerFactory loggers)
    {
        options.XmlRepository = new FileSystemXmlRepository(folder, loggers); // weak TDS1114
    }

    public static void UseProtected(KeyManagementOptions options, DirectoryInfo folder, ILoggerFactory loggers, Microsoft.AspNetCore.DataProtection.XmlEncryption.CertificateXmlEncryptor encryptor)
    {
        options.XmlRepository = new FileSystemXmlRepository(folder, loggers); // safe TDS1114
        options.XmlEncryptor = encryptor;
    }
}
