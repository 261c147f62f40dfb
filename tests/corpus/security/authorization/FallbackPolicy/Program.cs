using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Cookies").AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
builder.Services.AddAuthorization(options =>
{
    options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
});
builder.Services.AddSingleton<Counter>();

var app = builder.Build();
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
app.UseAntiforgery();

app.MapGet("/count", (Counter counter) => counter.Value); // safe TDS1205
app.MapPost("/count", (Counter counter) => counter.Increment()); // safe TDS1205
app.MapGet("/", () => "窓口の待ち人数").AllowAnonymous(); // safe TDS1205

var staff = app.MapGroup("/staff").RequireAuthorization("Staff");
staff.MapGet("/count", (Counter counter) => counter.Value); // safe TDS1205
staff.MapPost("/reset", (Counter counter) => counter.Reset()); // safe TDS1205
app.Run();

public sealed class Counter
{
    private int _value;

    public int Value => _value;

    public int Increment() => Interlocked.Increment(ref _value);

    public int Reset() => Interlocked.Exchange(ref _value, 0);
}
