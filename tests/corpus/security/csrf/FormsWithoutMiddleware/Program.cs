using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Cookies").AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
builder.Services.AddSingleton<Ledger>();
var app = builder.Build();
app.UseHttpsRedirection();
app.UseHsts();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    return next(context);
});
app.UseAuthentication();
app.UseAuthorization();

// クッキー認証なのに、偽造防止の中間処理がない
app.MapPost("/seats", ([FromForm] int seat, Ledger ledger) => ledger.Take(seat)); // weak TDS1204
app.MapPost("/seats/release", (IFormCollection form, Ledger ledger) => // weak TDS1204
{
    ledger.Release(int.TryParse(form["seat"], out var seat) ? seat : 0);
});
app.MapGet("/seats", (Ledger ledger) => ledger.Count); // safe TDS1204
app.Run();

public sealed class Ledger
{
    private readonly HashSet<int> _taken = [];

    public int Count => _taken.Count;

    public void Take(int seat) => _taken.Add(seat);

    public void Release(int seat) => _taken.Remove(seat);
}
