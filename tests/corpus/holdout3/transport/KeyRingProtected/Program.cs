using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);
var certificate = X509CertificateLoader.LoadPkcs12FromFile("/etc/portal/keys.pfx", builder.Configuration["Keys:Phrase"]);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/var/portal/keys")).ProtectKeysWithCertificate(certificate); // safe TDS1114
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();
app.MapGet("/status", () => "稼働中").RequireAuthorization();
app.Run();
