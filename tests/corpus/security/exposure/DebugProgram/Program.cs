using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.CaptureStartupErrors(true);
builder.WebHost.UseSetting("detailedErrors", "true"); // weak TDS1212
builder.Services.AddAuthentication("Cookies").AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

var app = builder.Build();
var debug = app.Environment.IsDevelopment();
if (debug)
{
    app.UseDeveloperExceptionPage(); // safe TDS1212
}

if (app.Environment.IsDevelopment() || app.Environment.IsStaging())
{
    app.UseDirectoryBrowser("/files"); // weak TDS1211
}

app.UseHsts();
app.UseHttpsRedirection();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    return next(context);
});
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/", () => "ok");
app.Run();
