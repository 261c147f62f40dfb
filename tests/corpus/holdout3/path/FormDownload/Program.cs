var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var root = Path.Combine(app.Environment.ContentRootPath, "forms");
var forms = app.MapGroup("/forms").RequireAuthorization();

forms.MapGet("/file", (string file) => Results.File(Path.Combine(root, file), "application/pdf")); // weak TDS1003

forms.MapGet("/named/{file}", (string file) => Results.File(Path.Combine(root, Path.GetFileName(file)), "application/pdf")); // safe TDS1003

forms.MapGet("/year/{year:int}", (int year) => Results.File(Path.Combine(root, $"guide-{year}.pdf"), "application/pdf")); // safe TDS1003

forms.MapGet("/guide", async (string lang, HttpContext context) =>
{
    var path = lang switch
    {
        "en" => "guide.en.html",
        "zh" => "guide.zh.html",
        _ => "guide.ja.html",
    };
    await context.Response.SendFileAsync(Path.Combine(root, path)); // safe TDS1003
});

forms.MapGet("/template", async (HttpContext context) =>
{
    var template = context.Request.Query["template"].ToString();
    if (template.EndsWith(".docx", StringComparison.Ordinal))
    {
        await context.Response.SendFileAsync(Path.Combine(root, "templates", template)); // weak TDS1003
    }
});

forms.MapGet("/tree/{**rest}", (string rest) =>
{
    var full = Path.GetFullPath(Path.Combine(root, rest));
    if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
    {
        return Results.NotFound();
    }

    return Results.Stream(File.OpenRead(full), "application/octet-stream"); // safe TDS1003
});

forms.MapGet("/raw/{**rest}", (string rest) =>
{
    var full = Path.GetFullPath(root + "/" + rest);
    return File.Exists(full) ? Results.Bytes(File.ReadAllBytes(full)) : Results.NotFound(); // weak TDS1003
});

app.Run();
