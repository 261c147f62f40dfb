using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddRazorPages();
builder.Services.AddAntiforgery(options =>
{
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.SuppressXFrameOptionsHeader = true; // weak TDS1207
});
builder.Services.AddSignalR(options => options.EnableDetailedErrors = true); // weak TDS1212
builder.Services.AddHttpLogging(options => options.LoggingFields = HttpLoggingFields.All); // weak TDS1306
builder.Services.AddDbContext<PortalContext>(options => options.UseNpgsql("Host=db.city.example.lg.jp;Database=portal").EnableSensitiveDataLogging()); // weak TDS1306
builder.Services.Configure<ForwardedHeadersOptions>(options =>
{
    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("0.0.0.0/0")); // weak TDS1215
});
var app = builder.Build();
app.UseForwardedHeaders();
app.UseHsts();
app.UseHttpsRedirection();
app.UseDeveloperExceptionPage(); // weak TDS1212
app.UseHttpLogging();
app.UseStaticFiles();
app.UseDirectoryBrowser("/downloads"); // weak TDS1211
app.UseAuthorization();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none'"; // weak TDS1207
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});
app.MapRazorPages().RequireAuthorization();
app.Run();

public class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options);
