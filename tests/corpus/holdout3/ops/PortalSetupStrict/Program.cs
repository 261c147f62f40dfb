using System.Net;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddRazorPages();
builder.Services.AddAntiforgery(options =>
{
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.SuppressXFrameOptionsHeader = false; // safe TDS1207
});
builder.Services.AddSignalR(options => options.EnableDetailedErrors = builder.Environment.IsDevelopment()); // safe TDS1212
builder.Services.AddHttpLogging(options => options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode); // safe TDS1306
builder.Services.AddDbContext<PortalContext>(options => options.UseNpgsql("Host=db.city.example.lg.jp;Database=portal").EnableSensitiveDataLogging(builder.Environment.IsDevelopment())); // safe TDS1306
builder.Services.Configure<ForwardedHeadersOptions>(options =>
{
    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
    options.KnownProxies.Add(IPAddress.Parse("10.9.0.3")); // safe TDS1215
});
var app = builder.Build();
app.UseForwardedHeaders();
app.UseHsts();
app.UseHttpsRedirection();
if (app.Environment.IsDevelopment())
{
    app.UseDeveloperExceptionPage(); // safe TDS1212
}
else
{
    app.UseExceptionHandler("/error");
}

app.UseHttpLogging();
app.UseStaticFiles(); // safe TDS1211
app.UseAuthorization();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"; // safe TDS1207
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});
app.MapRazorPages().RequireAuthorization();
app.Run();

public class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options);
