using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddCors(options =>
{
    options.AddPolicy("widgets", policy => policy.AllowAnyOrigin().WithMethods("GET", "POST").AllowAnyHeader()); // weak TDS1206
    options.AddPolicy("forms", policy => policy.WithOrigins("https://forms.city.example.lg.jp").WithMethods("GET", "POST")); // safe TDS1206
    options.AddPolicy("partners", policy => policy.SetIsOriginAllowed(origin => true).AllowCredentials()); // weak TDS1206
    options.AddPolicy("offices", policy => policy.WithOrigins("https://a.city.example.lg.jp", "https://b.city.example.lg.jp").AllowCredentials()); // safe TDS1206
});
builder.Services.Configure<ForwardedHeadersOptions>(options =>
{
    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    options.KnownProxies.Add(IPAddress.Parse("10.4.0.12")); // safe TDS1215
});
builder.WebHost.ConfigureKestrel(options =>
{
    options.Limits.MaxRequestBodySize = null; // weak TDS1209
    options.Limits.MaxRequestLineSize = 8192; // safe TDS1209
});
builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options =>
{
    options.MultipartBodyLengthLimit = 20 * 1024 * 1024; // safe TDS1209
});
var app = builder.Build();
app.UseForwardedHeaders();
app.UseHsts();
app.UseHttpsRedirection();
app.UseCors("forms");
app.UseAuthorization();
app.MapGet("/widgets", () => "部品").RequireAuthorization();
app.Run();
