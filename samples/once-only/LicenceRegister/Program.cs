using Microsoft.AspNetCore.Authentication;
using OnceOnlyDemo;
using OnceOnlyDemo.LicenceRegister;
using TokyoDs;
using TokyoDs.OnceOnly;

// The register of business licences of one bureau. It hands evidence to the systems it knows, and records every access.
var builder = WebApplication.CreateBuilder(args);
builder.AddTokyoDs();
builder.Services.AddAuthentication(CallerByKey.Scheme).AddScheme<AuthenticationSchemeOptions, CallerByKey>(CallerByKey.Scheme, null);
builder.Services.AddAuthorization();
builder.Services.AddAccessLedger(builder.Configuration.GetSection("AccessLedger"));
builder.Services.AddMemoryReplayGuard();
builder.Services.AddSingleton<Licences>();

var app = builder.Build();
app.UseTokyoDs();
app.UseAuthentication();
app.UseAuthorization();
app.MapOnceOnlyProvider(
    "/evidence/business-licence",
    ContractWriter.Of<BusinessLicence>(),
    (request, services, _) => Task.FromResult(services.GetRequiredService<Licences>().Find(request.Subject)),
    options => options.Provider = Licences.Office);
app.MapGet("/health", () => Results.Ok()).AllowAnonymous();
app.Run();
