using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.Limits.MaxRequestBodySize = null; // weak TDS1209
    kestrel.Limits.MaxRequestHeaderCount = 50; // safe TDS1209
});
builder.Services.AddRazorPages();
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
{
    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // weak TDS1201
    cookie.Cookie.HttpOnly = true; // safe TDS1202
    cookie.Cookie.SameSite = SameSiteMode.None; // weak TDS1203
    cookie.ExpireTimeSpan = TimeSpan.FromDays(365); // weak TDS1213
});
builder.Services.AddSession(session =>
{
    session.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
    session.Cookie.HttpOnly = false; // weak TDS1202
    session.Cookie.SameSite = SameSiteMode.Strict; // safe TDS1203
    session.IdleTimeout = TimeSpan.FromMinutes(20); // safe TDS1213
});
builder.Services.Configure<IdentityOptions>(identity =>
{
    identity.Password.RequiredLength = 4; // weak TDS1214
    identity.Lockout.MaxFailedAccessAttempts = 5; // safe TDS1214
    identity.Lockout.AllowedForNewUsers = false; // weak TDS1214
    identity.User.RequireUniqueEmail = true;
});
builder.Services.AddCors(cors =>
{
    cors.AddPolicy("any", policy => policy.AllowAnyOrigin().AllowAnyMethod()); // weak TDS1206
    cors.AddPolicy("portal", policy => policy.WithOrigins("https://portal.city.example.lg.jp").WithMethods("GET")); // safe TDS1206
    cors.AddPolicy("mirror", policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials()); // weak TDS1206
});
builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
{
    forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    forwarded.KnownProxies.Clear(); // weak TDS1215
    forwarded.KnownIPNetworks.Clear(); // weak TDS1215
});
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

var app = builder.Build();
app.UseForwardedHeaders();
app.UseHsts();
app.UseHttpsRedirection();
app.Use(async (context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"; // weak TDS1207
    context.Response.Headers.XContentTypeOptions = "nosniff"; // safe TDS1207
    await next();
});
app.UseDeveloperExceptionPage(); // weak TDS1212
app.UseStaticFiles();
app.UseDirectoryBrowser(); // weak TDS1211
app.UseCors("portal"); // safe TDS1206
app.UseAuthentication();
app.UseAuthorization();
app.UseSession();
app.MapRazorPages();
app.Run();
