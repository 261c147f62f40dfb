using Bosai.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Cookies").AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
builder.Services.AddAuthorizationBuilder().AddPolicy("Bosai", p => p.RequireRole("Bosai"));
builder.Services.AddRazorPages();
builder.Services.AddRazorComponents();
builder.Services.AddSignalR();

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
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();

app.MapRazorPages();
app.MapHub<ControlHub>("/hubs/control"); // weak TDS1205
app.MapHub<ControlStaffHub>("/hubs/control-staff"); // safe TDS1205
app.MapRazorComponents<App>();
app.Run();
