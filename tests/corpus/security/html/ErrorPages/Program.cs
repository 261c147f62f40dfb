using System.Text.Encodings.Web;
using Madoguchi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization();
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.Use(async (context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    await next(context);
});
app.UseMiddleware<NotFoundMiddleware>();
app.UseMiddleware<MaintenanceMiddleware>();
app.UseMiddleware<ApiErrorMiddleware>();
app.UseAuthorization();

app.MapGet("/denied", async (HttpContext context, string? reason) =>
{
    var html = $"<h1>権限がありません</h1><p>{reason ?? "不明"}</p>";
    await Html(context, html);
}).RequireAuthorization();

app.MapGet("/denied/known", async (HttpContext context, DeniedReason reason) =>
{
    await EncodedHtml(context, reason switch
    {
        DeniedReason.Role => "役割がありません",
        _ => "期限が切れています",
    });
}).RequireAuthorization();

app.MapGet("/denied/free", (HttpContext context, string reason) => EncodedHtml(context, reason)).RequireAuthorization();

app.Run();

static Task Html(HttpContext context, string html)
{
    context.Response.ContentType = "text/html";
    return context.Response.WriteAsync(html); // weak TDS1005
}

static Task EncodedHtml(HttpContext context, string text)
{
    context.Response.ContentType = "text/html";
    return context.Response.WriteAsync("<p>" + HtmlEncoder.Default.Encode(text) + "</p>"); // safe TDS1005
}

internal enum DeniedReason
{
    Role,
    Expired,
}
