using Microsoft.AspNetCore.Authentication.Cookies;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache();
builder.Services.AddSession(options =>
{
    options.IdleTimeout = TimeSpan.FromMinutes(20); // safe TDS1213
    options.Cookie.HttpOnly = true; // safe TDS1202
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
    options.Cookie.SameSite = SameSiteMode.Strict; // safe TDS1203
});
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.SlidingExpiration = false;
    options.ExpireTimeSpan = TimeSpan.FromHours(8); // safe TDS1213
    options.Cookie.SameSite = SameSiteMode.Lax; // safe TDS1203
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
});
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseSession();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/mypage", () => "申請の状況").RequireAuthorization();
app.Run();
